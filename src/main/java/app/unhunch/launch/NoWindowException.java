package app.unhunch.launch;

/// This machine cannot show a window.
public final class NoWindowException extends Exception {

    private static final long serialVersionUID = 1L;

    /// What is missing.
    public enum Reason {
        NO_DISPLAY,
        NO_GTK,
        UNKNOWN
    }

    private final Reason reason;

    public NoWindowException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
