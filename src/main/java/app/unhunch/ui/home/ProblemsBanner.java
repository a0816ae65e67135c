package app.unhunch.ui.home;

import app.unhunch.library.Problem;
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

/// Says calmly that some files need attention; hidden when none does.
final class ProblemsBanner extends HBox {

    private final Texts texts;
    private final Label words = Labels.of(Feather.FILE_TEXT, "");

    ProblemsBanner(HomeModel model, Texts texts, Sheets sheets, Runnable openFolder) {
        this.texts = texts;
        getStyleClass().addAll(Styles.PANEL, "problems-banner");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        ProblemsSheet sheet = new ProblemsSheet(model, texts, sheets, openFolder);
        Button look = Buttons.of(Feather.EYE, texts.get("problems.look"), () -> sheets.show(sheet, () -> {}));
        look.setId("look-at-problems");
        look.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, look);
        model.problems().subscribe(this::show);
    }

    private void show(List<Problem> problems) {
        setVisible(!problems.isEmpty());
        setManaged(!problems.isEmpty());
        words.setText(texts.get("problems.banner", problems.size()));
    }
}
