package app.unhunch.ui.widget;

/// Shows dialogs above the screen, one at a time.
public interface Dialogs {

    /// Shows a dialog, or lets it wait for the one that shows; `closed` is called once when it goes, however that comes
    /// about.
    void show(Dialog dialog, Runnable closed);

    /// Does something now, or as soon as no dialog shows or waits any more.
    void whenFree(Runnable deed);

    /// Closes the dialog that is shown, if there is one.
    void close();
}
