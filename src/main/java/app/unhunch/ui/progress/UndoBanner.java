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

/// Says that many sessions were deleted, and takes them back. One alone leaves that in its own place, in the list, as
/// long as there is one.
final class UndoBanner extends HBox {

    private final Texts texts;
    private final Label words = Labels.of(Feather.TRASH_2, "");

    UndoBanner(ProgressModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll(Styles.PANEL, "undo-banner");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button undo = Buttons.of(Feather.ROTATE_CCW, texts.get("progress.undo"), model::undo);
        undo.setId("undo");
        undo.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, undo);
        model.deleted().subscribe(deleted -> show(deleted, model));
        model.contents().subscribe(_ -> show(model.deleted().getValue(), model));
    }

    private void show(List<JournalService.Deletion> deleted, ProgressModel model) {
        int many = deleted.isEmpty() ? 0 : deleted.getLast().sessions().size();
        boolean here =
                many > 1 || (many == 1 && model.contents().getValue().entries().isEmpty());
        setVisible(here);
        setManaged(here);
        if (here) {
            words.setText(texts.plural("progress.deleted", many));
        }
    }
}
