package app.unhunch.ui.progress;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Before the first session: what will be here, and the way to begin.
final class EmptyPane extends VBox {

    EmptyPane(Texts texts, Runnable begin) {
        getStyleClass().addAll(Styles.PANEL, "empty");
        Button start = Buttons.of(Feather.ARROW_LEFT, texts.get("progress.emptyBegin"), begin);
        start.getStyleClass().add(Styles.PRIMARY);
        start.setId("empty-begin");
        getChildren()
                .addAll(
                        Labels.of(texts.get("progress.emptyTitle"), Styles.DISPLAY),
                        Labels.of(texts.get("progress.emptyBody"), Styles.LEAD),
                        start);
    }
}
