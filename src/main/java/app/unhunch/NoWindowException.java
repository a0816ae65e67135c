package app.unhunch;

/// This machine cannot show a window; the message is one sentence for the person.
final class NoWindowException extends Exception {

    private static final long serialVersionUID = 1L;

    NoWindowException(String message, Throwable cause) {
        super(message, cause);
    }
}
