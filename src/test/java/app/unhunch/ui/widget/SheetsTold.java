package app.unhunch.ui.widget;

import java.util.ArrayList;
import java.util.List;

/// Remembers which sheets were shown, and how often one was closed.
public final class SheetsTold implements Dialogs {

    private final List<Dialog> shown = new ArrayList<>();
    private Runnable latestClosed = () -> {};
    private int closed;

    @Override
    public void show(Dialog sheet, Runnable whenClosed) {
        shown.add(sheet);
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

    /// Closes the sheet that was shown last, as Escape does.
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
