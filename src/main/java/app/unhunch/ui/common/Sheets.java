package app.unhunch.ui.common;

/// Shows sheets above the screen, one at a time.
public interface Sheets {

    /// Shows a sheet, or lets it wait for the one that shows; `closed` is called once when it goes, however that comes
    /// about.
    void show(Sheet sheet, Runnable closed);

    /// Closes the sheet that is shown, if there is one.
    void close();
}
