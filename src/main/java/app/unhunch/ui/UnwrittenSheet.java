package app.unhunch.ui;

import app.unhunch.ui.common.Buttons;
import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Sheet;
import app.unhunch.ui.common.Sheets;
import app.unhunch.ui.common.Styles;
import app.unhunch.ui.common.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// Asks before the window closes on something that is not on the disk.
final class UnwrittenSheet extends Sheet {

    UnwrittenSheet(String why, Texts texts, Sheets sheets, Runnable close) {
        super(Width.NARROW, Leaving.FREELY);
        Button stay = primary(Buttons.of(Feather.ARROW_LEFT, texts.get("unwritten.stay"), sheets::close));
        Button leave = Buttons.of(Feather.X, texts.get("unwritten.leave"), close);
        FlowPane buttons = new FlowPane(stay, leave);
        buttons.getStyleClass().add("buttons");
        getChildren()
                .addAll(Labels.of(texts.get("unwritten.title"), Styles.TITLE), Labels.of(why, Styles.MUTED), buttons);
    }
}
