package app.unhunch.ui;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// Asks before the window closes on something that is not on the disk.
final class UnwrittenDialog extends Dialog {

    UnwrittenDialog(String why, Texts texts, Dialogs dialogs, Runnable close) {
        super(Width.NARROW, Leaving.FREELY);
        Button stay = primary(Buttons.of(Feather.ARROW_LEFT, texts.get("unwritten.stay"), dialogs::close));
        Button leave = Buttons.of(Feather.X, texts.get("unwritten.leave"), close);
        FlowPane buttons = new FlowPane(stay, leave);
        buttons.getStyleClass().add("buttons");
        getChildren()
                .addAll(Labels.of(texts.get("unwritten.title"), Styles.TITLE), Labels.of(why, Styles.MUTED), buttons);
    }
}
