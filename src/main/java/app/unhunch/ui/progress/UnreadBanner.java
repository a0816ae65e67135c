package app.unhunch.ui.progress;

import app.unhunch.journal.Unread;
import app.unhunch.ui.common.Buttons;
import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Sheets;
import app.unhunch.ui.common.Styles;
import app.unhunch.ui.common.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Says calmly that some lines of the journal could not be read; hidden when all could.
final class UnreadBanner extends HBox {

    private final Texts texts;
    private final Label words = Labels.of(Feather.FILE_TEXT, "");

    UnreadBanner(ProgressModel model, Texts texts, Sheets sheets) {
        this.texts = texts;
        getStyleClass().addAll(Styles.PANEL, "problems-banner");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button look = Buttons.of(
                Feather.EYE,
                texts.get("problems.look"),
                () -> sheets.show(new UnreadSheet(model, texts, sheets), () -> {}));
        look.setId("look-at-unread");
        look.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, look);
    }

    void show(List<Unread> unread) {
        setVisible(!unread.isEmpty());
        setManaged(!unread.isEmpty());
        words.setText(texts.get("unread.banner", unread.size()));
    }
}
