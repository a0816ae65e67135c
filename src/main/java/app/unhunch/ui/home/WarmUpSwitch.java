package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Whether a routine begins with the warm-up, and how much longer that makes it.
final class WarmUpSwitch extends HBox {

    private final HomeModel model;
    private final Texts texts;
    private final CheckBox box;
    private final Label length = Labels.of("", Styles.MUTED);

    WarmUpSwitch(HomeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        box = new CheckBox(texts.get("home.warmUp"));
        box.setId("warm-up");
        box.setAccessibleHelp(texts.get("home.warmUpHelp"));
        box.selectedProperty().bindBidirectional(model.warmUp());
        setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("warm-up");
        getChildren().addAll(box, length);
        show();
    }

    /// Tells the length anew, as the pace may have changed.
    void show() {
        length.setText(Times.roughly(model.warmUpLength(), texts));
    }
}
