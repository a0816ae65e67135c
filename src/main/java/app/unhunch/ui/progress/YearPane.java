package app.unhunch.ui.progress;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Icons;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The year, folded away below the button that shows it.
final class YearPane extends VBox {

    private final Texts texts;
    private final DaysPane days;
    private final Button unfold;

    YearPane(Formats formats, Texts texts, Times times) {
        this.texts = texts;
        days = new DaysPane(formats, texts, times);
        days.managedProperty().bind(days.visibleProperty());
        days.setVisible(false);
        unfold = Buttons.of(Feather.CHEVRON_DOWN, texts.get("progress.showYear"), this::toggle);
        unfold.setId("show-year");
        unfold.getStyleClass().add(Styles.LINK);
        getStyleClass().add("pane");
        getChildren().addAll(unfold, days);
    }

    private void toggle() {
        boolean shown = !days.isVisible();
        days.setVisible(shown);
        unfold.setText(texts.get(shown ? "progress.hideYear" : "progress.showYear"));
        Icons.beside(unfold, shown ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
    }

    void show(Overview overview) {
        days.show(overview);
    }
}
