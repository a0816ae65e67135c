package app.unhunch.ui;

import app.unhunch.ui.session.SessionView;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import javafx.scene.layout.Pane;

/// Sheets under which a session waits, whichever screen asked for them.
///
/// @param screen what shows
record PausingDialogs(Dialogs sheets, Pane screen) implements Dialogs {

    @Override
    public void show(Dialog sheet, Runnable closed) {
        // A session that goes on when another sheet is closed is interrupted only then.
        sheets.whenFree(() -> {
            if (!screen.getChildren().isEmpty() && screen.getChildren().getFirst() instanceof SessionView session) {
                session.interrupt(sheet, closed);
            } else {
                sheets.show(sheet, closed);
            }
        });
    }

    @Override
    public void whenFree(Runnable deed) {
        sheets.whenFree(deed);
    }

    @Override
    public void close() {
        sheets.close();
    }
}
