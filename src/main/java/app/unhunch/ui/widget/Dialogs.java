package app.unhunch.ui.widget;

/// Shows sheets above the screen, one at a time.
public interface Dialogs {

    /// Shows a sheet, or lets it wait for the one that shows; `closed` is called once when it goes, however that comes
    /// about.
    void show(Dialog sheet, Runnable closed);

    /// Does something now, or as soon as no sheet shows or waits any more.
    void whenFree(Runnable deed);

    /// Closes the sheet that is shown, if there is one.
    void close();
}
