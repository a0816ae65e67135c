package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.session.Command;
import app.unhunch.session.State;
import app.unhunch.ui.session.corner.SmallWindow;
import app.unhunch.ui.session.input.SessionAction;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import java.util.function.Consumer;

/// The dialogs under which a session waits.
///
/// @param keyboard takes the keyboard again when a dialog has gone
/// @param asked told what a dialog asks for
record SessionDialogs(
        SessionModel model,
        Texts texts,
        Dialogs dialogs,
        SmallWindow window,
        Runnable keyboard,
        Consumer<SessionAction> asked) {

    void askToStop() {
        show(new StopDialog(texts, dialogs, () -> model.apply(Command.STOP)), () -> {});
    }

    void showKeys() {
        show(new KeysDialog(texts, dialogs, asked), () -> {});
    }

    /// Pauses for a dialog, which needs a window of the usual size, and goes on after it only if it was going on
    /// before.
    ///
    /// @param closed told when the dialog has gone
    void show(Dialog dialog, Runnable closed) {
        window.growBack();
        boolean wasPaused = model.now().get().state() == State.PAUSED;
        model.apply(Command.PAUSE);
        dialogs.show(dialog, () -> {
            keyboard.run();
            if (!wasPaused) {
                model.apply(Command.RESUME);
            }
            closed.run();
        });
    }
}
