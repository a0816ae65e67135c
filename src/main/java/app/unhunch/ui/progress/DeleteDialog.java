package app.unhunch.ui.progress;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Asks before something is deleted.
final class DeleteDialog extends Dialog {

    DeleteDialog(String title, String body, Texts texts, Dialogs dialogs, Runnable delete) {
        super(Width.NARROW, Leaving.FREELY);
        Button keep = usual(Buttons.of(texts.get("progress.keepIt"), dialogs::close));
        Button remove = Buttons.of(Feather.TRASH_2, texts.get("progress.delete"), () -> {
            dialogs.close();
            delete.run();
        });
        remove.getStyleClass().add(Styles.DANGER);
        remove.setId("delete");
        fill(page(title, Labels.of(body, Styles.MUTED)), keep, remove);
    }
}
