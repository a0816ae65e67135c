package app.unhunch.ui.progress;

import app.unhunch.i18n.Texts;
import app.unhunch.journal.live.JournalService;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Says how many sessions were deleted that have no row of their own to come back from, and brings them back: those
/// that
/// went together, and every one when there is no list any more.
final class UndoBanner extends HBox {

    private final Texts texts;
    private final ProgressModel model;
    private final Label words = Labels.of(Feather.TRASH_2, "");

    UndoBanner(ProgressModel model, Texts texts) {
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll(Styles.PANEL, "undo-banner");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button undo = Buttons.of(
                Feather.ROTATE_CCW,
                texts.get("progress.undo"),
                () -> withoutRow().forEach(model::undo));
        undo.setId("undo");
        undo.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, undo);
        model.deleted().subscribe(_ -> show());
        model.contents().subscribe(_ -> show());
    }

    private List<JournalService.Deletion> withoutRow() {
        boolean list = !model.contents().getValue().entries().isEmpty();
        return model.deleted().getValue().stream()
                .filter(deletion -> !list || deletion.sessions().size() > 1)
                .toList();
    }

    private void show() {
        int many = withoutRow().stream()
                .mapToInt(deletion -> deletion.sessions().size())
                .sum();
        setVisible(many > 0);
        setManaged(many > 0);
        words.setText(texts.plural("progress.deleted", many));
    }
}
