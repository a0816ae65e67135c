package app.unhunch.session;

import java.util.List;

/// Something that goes along with a session, such as its sound. Used on one thread, the one of the session.
public interface SessionListener extends AutoCloseable {

    /// Takes note of where the session is: on every frame, and after everything a person did.
    ///
    /// @param events what happened since the last time, in order
    /// @param nanoTime the last reading of the clock that drives the session, in nanoseconds from any origin
    void follow(Session session, List<SessionEvent> events, long nanoTime);

    /// What of it can be heard.
    default Audible audible() {
        return Audible.NOTHING_ASKED;
    }

    /// Lets go of everything; what is being heard may end.
    @Override
    default void close() {}

    /// Does nothing.
    static SessionListener silent() {
        return (_, _, _) -> {};
    }

    /// One after the other; what is heard is what the first one says.
    static SessionListener of(SessionListener first, SessionListener second) {
        return new SessionListener() {
            @Override
            public void follow(Session session, List<SessionEvent> events, long nanoTime) {
                first.follow(session, events, nanoTime);
                second.follow(session, events, nanoTime);
            }

            @Override
            public Audible audible() {
                return first.audible();
            }

            @Override
            public void close() {
                first.close();
                second.close();
            }
        };
    }
}
