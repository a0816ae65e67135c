package app.unhunch.session;

import java.util.List;

/// What a person does in the course of a session, one thing after the other.
record Course(List<Act> acts) {

    /// Does it all, as far as it is allowed, and returns everything that happened.
    List<SessionEvent> play(Session session) {
        return acts.stream().flatMap(act -> act.apply(session).stream()).toList();
    }
}
