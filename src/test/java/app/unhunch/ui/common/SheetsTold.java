package app.unhunch.ui.common;

import java.util.ArrayList;
import java.util.List;

/// Remembers which sheets were shown, and how often one was closed.
public final class SheetsTold implements Sheets {

    private final List<Sheet> shown = new ArrayList<>();
    private Runnable latestClosed = () -> {};
    private int closed;

    @Override
    public void show(Sheet sheet, Runnable whenClosed) {
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

    public List<Sheet> shown() {
        return shown;
    }

    public int closed() {
        return closed;
    }
}
