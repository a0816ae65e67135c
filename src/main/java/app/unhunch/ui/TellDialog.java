package app.unhunch.ui;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// One thing the person should know, and a button to say so.
final class TellDialog extends Dialog {

    TellDialog(Texts texts, Dialogs dialogs, String words) {
        super(Width.NARROW, Leaving.FREELY);
        Button close = usual(Buttons.of(texts.get("tell.close"), dialogs::close));
        VBox page = new VBox(Labels.of(words, Styles.LEAD));
        page.getStyleClass().add("dialog-page");
        fill(page, close);
    }
}
