package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Four things that make every routine better.
final class TipsPane extends VBox {

    TipsPane(Texts texts) {
        getStyleClass().addAll("tips");
        getChildren()
                .addAll(
                        Labels.of(texts.get("tips.title"), Styles.HEADLINE),
                        Labels.of(Feather.SUN, texts.get("tips.warmUp")),
                        Labels.of(Feather.WIND, texts.get("tips.breathe")),
                        Labels.of(Feather.CALENDAR, texts.get("tips.consistent")),
                        Labels.of(Feather.HEART, texts.get("tips.stopShort")));
    }
}
