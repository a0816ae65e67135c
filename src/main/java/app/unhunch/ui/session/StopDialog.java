package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.Button;

/// Asks before a session ends early.
final class StopDialog extends Dialog {

    StopDialog(Texts texts, Dialogs dialogs, Runnable stop) {
        super(Width.NARROW, Leaving.FREELY);
        Button keep = primary(Buttons.of(texts.get("stop.keepGoing"), dialogs::close));
        // Ending comes first: closing the dialog goes on only with a session that is still there.
        Button end = Buttons.of(texts.get("stop.end"), () -> {
            stop.run();
            dialogs.close();
        });
        fill(page(texts.get("stop.title"), Labels.of(texts.get("stop.body"), Styles.MUTED)), keep, end);
    }
}
