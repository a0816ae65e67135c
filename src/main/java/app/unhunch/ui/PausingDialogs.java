package app.unhunch.ui;

import app.unhunch.ui.session.SessionView;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import javafx.scene.layout.Pane;

/// Dialogs under which a session waits, whichever screen asked for them.
///
/// @param screen what shows
record PausingDialogs(Dialogs dialogs, Pane screen) implements Dialogs {

    @Override
    public void show(Dialog dialog, Runnable closed) {
        // A session that goes on when another dialog is closed is interrupted only then.
        dialogs.whenFree(() -> {
            if (!screen.getChildren().isEmpty() && screen.getChildren().getFirst() instanceof SessionView session) {
                session.interrupt(dialog, closed);
            } else {
                dialogs.show(dialog, closed);
            }
        });
    }

    @Override
    public void whenFree(Runnable deed) {
        dialogs.whenFree(deed);
    }

    @Override
    public void close() {
        dialogs.close();
    }
}
