package app.unhunch;

import app.unhunch.session.Audible;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionListener;
import app.unhunch.session.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Goes along with a session beside what really does, and notes when each event came and when it was due.
final class Witness implements SessionListener {

    /// How far events were from their moments, before or after.
    final Spread away = new Spread();

    /// Of these, how far the frames that delivered them were.
    final Spread frames = new Spread();

    /// On every frame, how far the position is behind the clock.
    final Spread behind = new Spread();

    /// A frame stands for what is true so much later.
    private static final long HALF_A_FRAME = 1_000_000_000 / 120;

    private final SessionListener real;
    private final Runnable over;
    private Optional<Long> began = Optional.empty();
    private boolean paused;

    /// @param over told when the session is, and when there is nothing to note any more as it paused
    Witness(SessionListener real, Runnable over) {
        this.real = real;
        this.over = over;
    }

    /// Whether a frame came so late that the session took it for sleep.
    boolean paused() {
        return paused;
    }

    @Override
    public void follow(Session session, List<SessionEvent> events, long nanoTime) {
        long now = System.nanoTime();
        paused |= events.contains(new SessionEvent.Paused(PauseReason.GAP));
        if (began.isPresent()) {
            long origin = began.orElseThrow();
            for (SessionEvent event : events) {
                moment(event, session).map(moment -> origin + moment.toNanos()).ifPresent(due -> {
                    away.add(Math.abs(now - due));
                    frames.add(Math.abs(nanoTime - HALF_A_FRAME - due));
                });
            }
            if (session.state() == State.RUNNING) {
                behind.add(now - origin - session.moment().position().toNanos());
            }
        } else if (!events.contains(new SessionEvent.Started())) {
            // The first frame after the start is where the position begins to move.
            began = Optional.of(nanoTime);
        }
        real.follow(session, events, nanoTime);
        if (paused) {
            over.run();
        }
    }

    private static Optional<Duration> moment(SessionEvent event, Session session) {
        return switch (event) {
            case SessionEvent.CueEntered entered -> Optional.of(entered.cue().start());
            case SessionEvent.CueLeft left -> Optional.of(left.cue().start().plus(left.lasted()));
            case SessionEvent.Finished _ -> Optional.of(session.timeline().length());
            default -> Optional.empty();
        };
    }

    @Override
    public Audible audible() {
        return real.audible();
    }

    @Override
    public void close() {
        real.close();
        over.run();
    }
}
