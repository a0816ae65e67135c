package app.unhunch.ui.progress;

import app.unhunch.i18n.Formats;
import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What the person may do with the journal: it is theirs.
final class YoursPane extends VBox {

    private final Texts texts;
    private final FlowPane buttons = new FlowPane();

    YoursPane(ProgressModel model, Texts texts, Formats formats, Dialogs dialogs) {
        this.texts = texts;
        buttons.getStyleClass().add("buttons");
        // As wide as the pane, or it would keep room for a second row.
        buttons.prefWrapLengthProperty().bind(widthProperty());
        getStyleClass().add("pane");
        Button summary = button(
                "summary",
                Feather.PRINTER,
                () -> dialogs.show(new ReportDialog(model, texts, formats, dialogs), () -> {}));
        Button csv = button("csv", Feather.GRID, model::saveCsv);
        Button json = button("json", Feather.CODE, model::saveJson);
        Button all = button(
                "deleteAll",
                Feather.TRASH_2,
                () -> dialogs.show(
                        new DeleteDialog(
                                texts.get("progress.deleteEverything"),
                                texts.get("progress.deleteEverythingBody"),
                                texts,
                                dialogs,
                                model::deleteAll),
                        () -> {}));
        Button folder = button("folder", Feather.FOLDER, model::openFolder);
        all.getStyleClass().add(Styles.DANGER);
        buttons.getChildren().addAll(summary, csv, json, folder, all);
        getChildren()
                .addAll(
                        Labels.of(texts.get("progress.yours"), Styles.HEADLINE),
                        Labels.of(texts.get("progress.yoursBody"), Styles.MUTED),
                        buttons);
    }

    private Button button(String id, Ikon icon, Runnable action) {
        Button button = Buttons.of(icon, texts.get("progress.yours." + id), action);
        button.setId(id);
        return button;
    }
}
