package app.unhunch.console;

import app.unhunch.session.Command;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.State;
import java.util.List;

/// What the keys do. Keys that mean nothing now do nothing. Quitting asks once, and the session stands still meanwhile.
final class KeyControls implements SessionControls {

    private boolean asking;
    private State before = State.READY;

    @Override
    public boolean asking() {
        return asking;
    }

    @Override
    public List<SessionEvent> react(int key, Session session) {
        if (key == KeySource.NONE || session.state().over()) {
            return List.of();
        }
        if (key == KeySource.INTERRUPT || key == KeySource.CLOSED) {
            return session.stop();
        }
        return asking ? answer(key, session) : press(key, session);
    }

    private List<SessionEvent> press(int key, Session session) {
        return switch (Character.toLowerCase(key)) {
            case ' ' -> space(session);
            case 'n' -> session.allows(Command.NEXT) ? session.next() : List.of();
            case 'b' -> session.allows(Command.BACK) ? session.back() : List.of();
            // The plus sign needs Shift on many keyboards; the key itself should do.
            case '+', '=' -> session.allows(Command.EXTEND) ? session.extend() : List.of();
            case 'h' -> session.allows(Command.HURTS) ? session.hurts() : List.of();
            case 'q' -> ask(session);
            default -> List.of();
        };
    }

    private List<SessionEvent> space(Session session) {
        return switch (session.state()) {
            case READY -> session.start();
            case RUNNING, LEAD_IN -> session.pause(PauseReason.ASKED);
            case PAUSED -> session.resume();
            case FINISHED, STOPPED -> List.of();
        };
    }

    private List<SessionEvent> ask(Session session) {
        asking = true;
        before = session.state();
        return session.allows(Command.PAUSE) ? session.pause(PauseReason.ASKED) : List.of();
    }

    private List<SessionEvent> answer(int key, Session session) {
        asking = false;
        if (Character.toLowerCase(key) == 'y') {
            return session.stop();
        }
        boolean moved = before == State.RUNNING || before == State.LEAD_IN;
        return moved && session.allows(Command.RESUME) ? session.resume() : List.of();
    }
}
