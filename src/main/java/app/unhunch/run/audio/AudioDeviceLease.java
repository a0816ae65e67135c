package app.unhunch.run.audio;

import app.unhunch.audio.AudioPlayer;
import app.unhunch.audio.Output;
import app.unhunch.audio.Playing;
import app.unhunch.audio.Sound;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Keeps one player open while something is to be heard, and lets the device go soon after.
final class AudioDeviceLease implements Loudspeaker, AutoCloseable {

    private final Output output;
    private final LongSupplier nanos;
    private final ScheduledExecutorService worker;
    private @Nullable AudioPlayer player;
    private @Nullable Future<?> closing;
    private long taken;

    /// @param worker where a player is closed, as that takes a moment
    AudioDeviceLease(Output output, LongSupplier nanos, ScheduledExecutorService worker) {
        this.output = output;
        this.nanos = nanos;
        this.worker = worker;
    }

    @Override
    public Playing play(Sound sound, double volume, long dueNanos) {
        return player().play(sound, volume, dueNanos);
    }

    @Override
    public void warmUp() {
        player();
    }

    private synchronized AudioPlayer player() {
        taken++;
        if (closing != null) {
            closing.cancel(false);
            closing = null;
        }
        if (player == null) {
            player = new AudioPlayer(output, nanos, _ -> {});
            player.open();
        }
        return player;
    }

    @Override
    public synchronized boolean lost() {
        return player != null && player.state() == AudioPlayer.State.LOST;
    }

    @Override
    public synchronized void giveBack(long quietAtNanos) {
        if (closing != null) {
            closing.cancel(false);
        }
        long then = taken;
        closing = worker.schedule(
                () -> closeUnlessTaken(then), Math.max(0, quietAtNanos - nanos.getAsLong()), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        close(letGo());
    }

    /// What has begun cannot be cancelled: somebody may have taken the player meanwhile.
    private void closeUnlessTaken(long then) {
        AudioPlayer ended;
        synchronized (this) {
            ended = taken == then ? letGo() : null;
        }
        close(ended);
    }

    private synchronized @Nullable AudioPlayer letGo() {
        AudioPlayer ended = player;
        player = null;
        closing = null;
        return ended;
    }

    private static void close(@Nullable AudioPlayer ended) {
        if (ended != null) {
            ended.close();
        }
    }
}
