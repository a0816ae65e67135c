package app.unhunch.console;

import app.unhunch.i18n.Texts;
import app.unhunch.run.AnswerKeys;
import app.unhunch.run.SessionRun;
import app.unhunch.session.Command;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.State;
import java.util.List;
import java.util.Optional;

/// What the keys do. Quitting asks once, and the session stands still meanwhile.
final class KeyControls implements SessionControls {

    private final AnswerKeys answerKeys;
    private final boolean anyKeyPauses;
    private boolean asking;
    private State before = State.READY;

    /// @param anyKeyPauses whether any key pauses while the person is on the floor
    KeyControls(Texts texts, boolean anyKeyPauses) {
        this.answerKeys = new AnswerKeys(texts.get("yesKey"), texts.get("noKey"));
        this.anyKeyPauses = anyKeyPauses;
    }

    @Override
    public boolean asking() {
        return asking;
    }

    @Override
    public List<SessionEvent> press(int key, SessionRun run) {
        Session session = run.session();
        if (key == KeySource.NONE || session.state().over()) {
            return List.of();
        }
        if (key == KeySource.INTERRUPT || key == KeySource.CLOSED) {
            return run.apply(Command.STOP);
        }
        if (asking) {
            return answer(key).map(run::apply).orElse(List.of());
        }
        return session.question()
                .flatMap(question -> answerKeys.reply(question, Character.toString(key)))
                .map(run::answer)
                .orElseGet(() -> meaning(key, session).map(run::apply).orElse(List.of()));
    }

    private Optional<Command> meaning(int key, Session session) {
        int letter = Character.toLowerCase(key);
        // To quit asks first, and pauses meanwhile.
        if (anyKeyPauses && letter != 'h' && letter != 'q' && session.runsOnFloor()) {
            return Optional.of(Command.PAUSE);
        }
        return switch (letter) {
            case ' ' -> session.state().toggle();
            case 'n' -> Optional.of(Command.NEXT);
            case 'b' -> Optional.of(Command.BACK);
            case 'w' -> Optional.of(Command.SKIP_WARM_UP);
            // The plus sign needs Shift on many keyboards; the key itself should do.
            case '+', '=' -> Optional.of(Command.EXTEND);
            case 'h' -> Optional.of(Command.HURTS);
            // What Backspace sends, there and elsewhere.
            case 'u', '\b', 127 -> Optional.of(Command.UNDO);
            case 'q' -> ask(session.state());
            default -> Optional.empty();
        };
    }

    private Optional<Command> ask(State state) {
        asking = true;
        before = state;
        return Optional.of(Command.PAUSE);
    }

    private Optional<Command> answer(int key) {
        asking = false;
        if (Character.toLowerCase(key) == 'y') {
            return Optional.of(Command.STOP);
        }
        boolean moved = before == State.RUNNING || before == State.LEAD_IN;
        return moved ? Optional.of(Command.RESUME) : Optional.empty();
    }
}
