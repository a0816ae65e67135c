package app.unhunch.session;

import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.START;

import app.unhunch.model.PlannedStretch;
import java.time.Duration;

/// Sessions at [SampleRoutines#PACE] that have come some way.
final class SampleSessions {

    private SampleSessions() {}

    /// [SampleRoutines#routine()], begun and followed for some seconds without a key.
    static Session at(double seconds) {
        return after(seconds, new Session(Timeline.of(SampleRoutines.routine(), SampleRoutines.PACE)));
    }

    /// Any stretches, begun and followed for some seconds without a key.
    static Session at(double seconds, PlannedStretch... stretches) {
        return after(seconds, new Session(Timeline.of(SampleRoutines.routine(stretches), SampleRoutines.PACE)));
    }

    /// The same, then paused.
    static Session pausedAt(double seconds) {
        Session session = at(seconds);
        session.apply(PAUSE);
        return session;
    }

    static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static Session after(double seconds, Session session) {
        session.apply(START);
        session.advance(seconds(seconds));
        return session;
    }
}
