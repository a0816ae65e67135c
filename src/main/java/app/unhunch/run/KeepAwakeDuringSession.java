package app.unhunch.run;

import app.unhunch.platform.KeepAwake;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionListener;
import app.unhunch.session.State;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps the screen awake for as long as a session needs it: while it runs, and through a short pause. Not thread-safe.
public final class KeepAwakeDuringSession implements SessionListener {

    /// How long a pause keeps the screen awake. A person who stretches a cramp or answers the door is back by then; one
    /// who went away does not want the battery emptied.
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private KeepAwake keepAwake;
    private KeepAwake.@Nullable Hold hold;

    /// When the pause began, or null when it is none.
    private @Nullable Long pausedSince;

    /// Holds nothing before the first call of [#follow].
    public KeepAwakeDuringSession(KeepAwake keepAwake) {
        this.keepAwake = keepAwake;
    }

    @Override
    public void follow(Session session, List<SessionEvent> events, long nanoTime) {
        follow(session.state(), nanoTime);
    }

    /// What the session does at this time, in nanoseconds from any origin that stays the same. Wants to be told on
    /// every tick, those of a pause too, and after each command.
    void follow(State state, long nanoTime) {
        if (state != State.PAUSED && state != State.HURT) {
            pausedSince = null;
        }
        switch (state) {
            case RUNNING, LEAD_IN -> take();
            case PAUSED, HURT -> waitFor(nanoTime);
            case READY, FINISHED, STOPPED -> letGo();
        }
    }

    /// Lets go for good.
    @Override
    public void close() {
        keepAwake = KeepAwake.silent();
        letGo();
    }

    private void take() {
        if (hold == null) {
            hold = keepAwake.hold();
        }
    }

    private void waitFor(long nanoTime) {
        if (pausedSince == null) {
            pausedSince = nanoTime;
        }
        if (nanoTime - pausedSince >= PATIENCE.toNanos()) {
            letGo();
        }
    }

    private void letGo() {
        if (hold != null) {
            hold.close();
            hold = null;
        }
    }
}
