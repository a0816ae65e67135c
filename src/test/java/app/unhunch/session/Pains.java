package app.unhunch.session;

import app.unhunch.session.pain.Reply;
import java.util.ArrayList;
import java.util.List;

/// Pain that is told of without a warning sign.
public final class Pains {

    private Pains() {}

    /// Something hurts this much; the person would rather not say where.
    public static List<SessionEvent> of(Session session, int level) {
        List<SessionEvent> events = new ArrayList<>(session.apply(Command.HURTS));
        events.addAll(session.answer(new Reply.WarningSign(false)));
        events.addAll(session.answer(new Reply.Level(level)));
        events.addAll(session.answer(new Reply.Nowhere()));
        return events;
    }

    /// The same, and the person goes on at once, with the lead-in behind them.
    public static List<SessionEvent> andOn(Session session, int level) {
        List<SessionEvent> events = of(session, level);
        events.addAll(session.apply(Command.RESUME));
        events.addAll(session.advance(Session.LEAD_IN));
        return events;
    }

    /// Answers whatever is asked.
    public static List<SessionEvent> answerAll(Session session) {
        List<SessionEvent> events = new ArrayList<>();
        for (Reply reply : List.of(new Reply.WarningSign(false), new Reply.Level(8), new Reply.Nowhere())) {
            events.addAll(new Act.Answer(reply).apply(session));
        }
        return events;
    }
}
