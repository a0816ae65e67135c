package app.unhunch.session;

/// A command was given that the session does not allow now; ask [Session#allows] first.
public final class IllegalMoveException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    IllegalMoveException(State state, Command command) {
        super(command + " is not possible while " + state);
    }
}
