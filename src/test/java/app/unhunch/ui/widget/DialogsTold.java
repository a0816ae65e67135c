package app.unhunch.ui.widget;

import java.util.ArrayList;
import java.util.List;

/// Remembers which dialogs were shown, and how often one was closed.
public final class DialogsTold implements Dialogs {

    private final List<Dialog> shown = new ArrayList<>();
    private Runnable latestClosed = () -> {};
    private int closed;

    @Override
    public void show(Dialog dialog, Runnable whenClosed) {
        shown.add(dialog);
        latestClosed = whenClosed;
    }

    @Override
    public void whenFree(Runnable deed) {
        deed.run();
    }

    @Override
    public void close() {
        closed++;
    }

    /// Closes the dialog that was shown last, as Escape does.
    public void closeLatest() {
        latestClosed.run();
    }

    public List<Dialog> shown() {
        return shown;
    }

    public int closed() {
        return closed;
    }
}
