package app.unhunch.console;

import app.unhunch.session.Command;
import app.unhunch.session.State;
import java.util.Optional;

/// What the keys do. Quitting asks once, and the session stands still meanwhile.
final class KeyControls implements SessionControls {

    private boolean asking;
    private State before = State.READY;

    @Override
    public boolean asking() {
        return asking;
    }

    @Override
    public Optional<Command> press(int key, State state) {
        if (key == KeySource.NONE || state.over()) {
            return Optional.empty();
        }
        if (key == KeySource.INTERRUPT || key == KeySource.CLOSED) {
            return Optional.of(Command.STOP);
        }
        return asking ? answer(key) : meaning(key, state);
    }

    private Optional<Command> meaning(int key, State state) {
        return switch (Character.toLowerCase(key)) {
            case ' ' -> state.toggle();
            case 'n' -> Optional.of(Command.NEXT);
            case 'b' -> Optional.of(Command.BACK);
            case 'w' -> Optional.of(Command.SKIP_WARM_UP);
            // The plus sign needs Shift on many keyboards; the key itself should do.
            case '+', '=' -> Optional.of(Command.EXTEND);
            case 'h' -> Optional.of(Command.HURTS);
            case 'q' -> ask(state);
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
