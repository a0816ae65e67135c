package app.unhunch.ui;

import app.unhunch.ui.common.Buttons;
import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Sheet;
import app.unhunch.ui.common.Sheets;
import app.unhunch.ui.common.Styles;
import app.unhunch.ui.common.Texts;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// One thing the person should know, and a button to say so.
final class TellSheet extends Sheet {

    TellSheet(Texts texts, Sheets sheets, String words) {
        super(Width.NARROW, Leaving.FREELY);
        Button close = primary(Buttons.of(Feather.CHECK, texts.get("tell.close"), sheets::close));
        getChildren().addAll(Labels.of(words, Styles.LEAD), close);
    }
}
