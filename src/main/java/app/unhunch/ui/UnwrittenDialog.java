package app.unhunch.ui;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.Button;

/// Asks before the window closes on something that is not on the disk.
final class UnwrittenDialog extends Dialog {

    UnwrittenDialog(String why, Texts texts, Dialogs dialogs, Runnable close) {
        super(Width.NARROW, Leaving.FREELY);
        Button stay = primary(Buttons.of(texts.get("unwritten.stay"), dialogs::close));
        Button leave = Buttons.of(texts.get("unwritten.leave"), close);
        leave.getStyleClass().add(Styles.DANGER);
        fill(page(texts.get("unwritten.title"), Labels.of(why, Styles.MUTED)), stay, leave);
    }
}
