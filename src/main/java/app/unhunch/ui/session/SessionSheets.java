package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.session.Command;
import app.unhunch.session.State;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import javafx.scene.Node;

/// The sheets under which a session waits.
///
/// @param screen has the keyboard again when a sheet has gone
record SessionSheets(SessionModel model, Texts texts, Dialogs sheets, SmallWindow window, Node screen) {

    void askToStop() {
        show(new StopDialog(texts, sheets, () -> model.apply(Command.STOP)), () -> {});
    }

    void showKeys() {
        show(new KeysDialog(texts, sheets), () -> {});
    }

    /// Pauses for a sheet, which needs a window of the usual size, and goes on after it only if it was going on before.
    ///
    /// @param closed told when the sheet has gone
    void show(Dialog sheet, Runnable closed) {
        window.growBack();
        boolean wasPaused = model.now().get().state() == State.PAUSED;
        model.apply(Command.PAUSE);
        sheets.show(sheet, () -> {
            screen.requestFocus();
            if (!wasPaused) {
                model.apply(Command.RESUME);
            }
            closed.run();
        });
    }
}
