package app.unhunch.journal.store;

import app.unhunch.journal.Unread;

/// A line of a journal file is none that we can read.
public final class UnusableLineException extends Exception {

    private static final long serialVersionUID = 1;

    private final Unread.Reason reason;
    private final int column;
    private final String detail;

    UnusableLineException(Unread.Reason reason, int column, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.column = column;
        this.detail = detail;
    }

    Unread.Reason reason() {
        return reason;
    }

    int column() {
        return column;
    }

    String detail() {
        return detail;
    }
}
