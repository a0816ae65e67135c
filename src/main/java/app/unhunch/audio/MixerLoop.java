package app.unhunch.audio;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the thread of a player does, step by step: keeps a line filled a little ahead of what is heard. All but
/// [#play] is for that thread.
final class MixerLoop {

    private static final Logger LOG = LoggerFactory.getLogger(MixerLoop.class);

    /// The frames that are mixed and written at once: 10 ms.
    static final int BLOCK = Sound.RATE / 100;

    /// So many frames at most wait in the line, whatever the size of its buffer: 100 ms, as a busy machine may let the
    /// thread wait for more than half of it.
    static final int AHEAD = 10 * BLOCK;

    static final long STEP = Duration.ofMillis(10).toNanos();
    static final long AGAIN = Duration.ofSeconds(5).toNanos();

    /// A line that does not move for so long has gone.
    static final long STILL = Duration.ofSeconds(2).toNanos();

    /// Of the time between two steps no more counts as standing still: the machine may have slept.
    private static final long LONGEST_STEP = 10 * STEP;

    private final Output output;
    private final LongSupplier nanos;
    private final Consumer<AudioPlayer.State> told;
    private final Queue<ScheduledSound> given = new ConcurrentLinkedQueue<>();
    private final List<ScheduledSound> waiting = new ArrayList<>();
    private final float[] block = new float[BLOCK];
    private Mix mix = new Mix();
    private LineClock clock = new LineClock();
    private Output.@Nullable Line line;
    private long played;
    private long looked;
    private long still;
    private long lostAt;
    private volatile AudioPlayer.State state = AudioPlayer.State.CLOSED;

    MixerLoop(Output output, LongSupplier nanos, Consumer<AudioPlayer.State> told) {
        this.output = output;
        this.nanos = nanos;
        this.told = told;
    }

    AudioPlayer.State state() {
        return state;
    }

    /// Takes a sound from any thread; with no device it is dropped.
    void play(ScheduledSound sound) {
        if (state != AudioPlayer.State.LOST) {
            given.add(sound);
        }
    }

    /// Does what is to be done now, and says in how many nanoseconds there is more.
    long step() {
        long now = nanos.getAsLong();
        if (line == null) {
            long wait = state == AudioPlayer.State.LOST ? AGAIN - (now - lostAt) : 0;
            if (wait > 0) {
                return wait;
            }
            return open() ? STEP : AGAIN;
        }
        try {
            fill(line, now);
            return STEP;
        } catch (IOException | RuntimeException e) {
            lose(e);
            return AGAIN;
        }
    }

    /// Lets all that sounds fade out, and what waits never begin.
    void hush() {
        given.clear();
        waiting.clear();
        mix.stopAll();
    }

    /// Closes the line.
    void close() {
        hush();
        letGo();
        tell(AudioPlayer.State.CLOSED);
    }

    private boolean open() {
        if (state == AudioPlayer.State.LOST) {
            // Given in the moment it was lost.
            given.clear();
        }
        try {
            line = output.open();
        } catch (IOException | RuntimeException e) {
            lose(e);
            return false;
        }
        mix = new Mix();
        clock = new LineClock();
        played = 0;
        still = 0;
        looked = nanos.getAsLong();
        tell(AudioPlayer.State.OPEN);
        return true;
    }

    private void fill(Output.Line open, long now) throws IOException {
        long before = played;
        played = Math.min(open.framesPlayed(), mix.position());
        watch(before, now);
        clock.look(played, now);
        for (ScheduledSound sound = given.poll(); sound != null; sound = given.poll()) {
            waiting.add(sound);
        }
        while (mix.position() - played < AHEAD && open.room() >= BLOCK) {
            placeWhatIsDue();
            mix.next(block);
            open.write(block);
        }
    }

    private void watch(long before, long now) throws IOException {
        // A line that has played all and takes no more stands still as well: so does one whose server has gone.
        still = played == before ? still + Math.min(now - looked, LONGEST_STEP) : 0;
        looked = now;
        if (still > STILL) {
            throw new IOException("the sound device stands still");
        }
    }

    /// As late as can be, so that each sound has the best knowledge of the line's clock.
    private void placeWhatIsDue() {
        long end = mix.position() + BLOCK;
        int kept = 0;
        for (int i = 0; i < waiting.size(); i++) {
            ScheduledSound sound = waiting.get(i);
            long frame = clock.frameAt(sound.dueNanos());
            if (frame < end) {
                mix.put(sound, frame);
            } else {
                waiting.set(kept++, sound);
            }
        }
        while (waiting.size() > kept) {
            waiting.removeLast();
        }
    }

    private void lose(Exception why) {
        if (state == AudioPlayer.State.LOST) {
            LOG.debug("There is still no sound device", why);
        } else {
            LOG.info("The sound device is lost; trying again every few seconds", why);
        }
        lostAt = nanos.getAsLong();
        tell(AudioPlayer.State.LOST);
        hush();
        letGo();
    }

    private void letGo() {
        if (line != null) {
            try {
                line.close();
            } catch (RuntimeException e) {
                LOG.warn("The sound device could not be let go", e);
            }
            line = null;
        }
    }

    private void tell(AudioPlayer.State now) {
        if (state != now) {
            state = now;
            told.accept(now);
        }
    }
}
