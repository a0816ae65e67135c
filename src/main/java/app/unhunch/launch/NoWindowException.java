package app.unhunch.launch;

/// This machine cannot show a window; the message is one sentence for the person.
public final class NoWindowException extends Exception {

    private static final long serialVersionUID = 1L;

    public NoWindowException(String message, Throwable cause) {
        super(message, cause);
    }
}
