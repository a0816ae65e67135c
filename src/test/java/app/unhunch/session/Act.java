package app.unhunch.session;

import app.unhunch.session.pain.Reply;
import java.time.Duration;
import java.util.List;

/// One thing that happens to a session: a key, or time.
sealed interface Act {

    /// Does it and returns what happened; a key that is not allowed now does nothing.
    List<SessionEvent> apply(Session session);

    /// A key.
    record Press(Command command) implements Act {
        @Override
        public List<SessionEvent> apply(Session session) {
            return session.allows(command) ? session.apply(command) : List.of();
        }
    }

    /// An answer to what is asked about pain; one that was not asked for does nothing.
    record Answer(Reply reply) implements Act {
        @Override
        public List<SessionEvent> apply(Session session) {
            return session.allows(reply) ? session.answer(reply) : List.of();
        }
    }

    /// Time of which it is known how long it will be.
    sealed interface Time extends Act {
        Duration length(Session session);

        @Override
        default List<SessionEvent> apply(Session session) {
            return session.advance(length(session));
        }
    }

    /// Some time.
    record Wait(Duration length) implements Time {
        static Wait nanos(long nanos) {
            return new Wait(Duration.ofNanos(nanos));
        }

        @Override
        public Duration length(Session session) {
            return length;
        }
    }

    /// Time up to the end of the lead-in or of the cue: where mistakes like to sit.
    ///
    /// @param offNanos how far beyond the end, or before it
    record WaitForTheEnd(long offNanos) implements Time {
        @Override
        public Duration length(Session session) {
            Duration left = session.state() == State.LEAD_IN
                    ? session.leadInLeft()
                    : session.moment().left();
            Duration length = left.plusNanos(offNanos);
            return length.isNegative() ? Duration.ZERO : length;
        }
    }
}
