package app.unhunch.ui.progress;

import app.unhunch.ui.common.Buttons;
import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Sheet;
import app.unhunch.ui.common.Sheets;
import app.unhunch.ui.common.Styles;
import app.unhunch.ui.common.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// Asks before something is deleted.
final class DeleteSheet extends Sheet {

    DeleteSheet(String title, String body, Texts texts, Sheets sheets, Runnable delete) {
        super(Width.NARROW, Leaving.FREELY);
        Button keep = primary(Buttons.of(Feather.ARROW_LEFT, texts.get("progress.keepIt"), sheets::close));
        Button remove = Buttons.of(Feather.TRASH_2, texts.get("progress.delete"), () -> {
            sheets.close();
            delete.run();
        });
        remove.setId("delete");
        FlowPane buttons = new FlowPane(keep, remove);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(Labels.of(title, Styles.TITLE), Labels.of(body, Styles.MUTED), buttons);
    }
}
