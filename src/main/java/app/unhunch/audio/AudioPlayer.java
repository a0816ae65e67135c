package app.unhunch.audio;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays sounds at the time they are due, by the clock of the line they go to. Keeps one line open and feeds it
/// from one thread of its own. Without a device it drops what it is given and looks again every five seconds.
public final class AudioPlayer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AudioPlayer.class);

    /// What was playing has faded out and left the line after so long.
    private static final long FAREWELL = Duration.ofMillis(150).toNanos();

    /// A device that cannot be let go of in this time is left to the thread.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Playing NOTHING = () -> {};

    private final LongSupplier nanos;
    private final MixerLoop mixer;
    private @Nullable Thread thread;
    private volatile boolean playing;

    /// Whether there is a device to play on.
    public enum State {
        /// Not opened yet, or closed.
        CLOSED,
        /// What is given is played.
        OPEN,
        /// There is none, or it does not play: what is given is dropped.
        LOST
    }

    /// A player that is not open yet.
    ///
    /// @param nanos a clock that never goes back, such as the system's own
    /// @param told hears each change of the state, on the thread of the player
    public AudioPlayer(Output output, LongSupplier nanos, Consumer<State> told) {
        this.nanos = nanos;
        mixer = new MixerLoop(output, nanos, told);
    }

    /// Starts the thread, which opens the line, and returns at once. Throws [IllegalStateException] when it was
    /// called before: a player is opened once.
    public synchronized void open() {
        if (thread != null) {
            throw new IllegalStateException("opened before");
        }
        playing = true;
        thread = Thread.ofPlatform().daemon().name("sound").unstarted(this::run);
        thread.start();
    }

    /// Whether there is a device.
    public State state() {
        return mixer.state();
    }

    /// Plays a sound so that its first frame is heard at a time, or at once when that has gone by. It is dropped
    /// when the player is closed or the device is lost. May be called from any thread.
    ///
    /// @param volume from 0 to 1, as it is
    /// @param dueNanos by the clock of this player
    public Playing play(Sound sound, double volume, long dueNanos) {
        ScheduledSound placed = new ScheduledSound(sound, volume, dueNanos);
        if (!playing) {
            return NOTHING;
        }
        mixer.play(placed);
        return placed;
    }

    /// Lets what sounds fade out and the device go. Takes a moment, and no more than a second even when the device
    /// hangs.
    @Override
    public void close() {
        Thread ends;
        synchronized (this) {
            ends = thread;
            playing = false;
        }
        if (ends == null) {
            return;
        }
        LockSupport.unpark(ends);
        try {
            if (!ends.join(PATIENCE)) {
                LOG.warn("The sound device does not let go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (playing) {
            LockSupport.parkNanos(this, mixer.step());
        }
        long end = nanos.getAsLong() + FAREWELL;
        mixer.hush();
        while (mixer.state() == State.OPEN && end - nanos.getAsLong() > 0) {
            LockSupport.parkNanos(this, mixer.step());
        }
        mixer.close();
    }
}
