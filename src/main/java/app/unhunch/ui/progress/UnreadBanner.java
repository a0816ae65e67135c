package app.unhunch.ui.progress;

import app.unhunch.i18n.Texts;
import app.unhunch.journal.Unread;
import app.unhunch.ui.widget.Banner;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialogs;
import java.util.List;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Says calmly that some lines of the journal could not be read; hidden when all could.
final class UnreadBanner extends Banner {

    private final Texts texts;

    UnreadBanner(ProgressModel model, Texts texts, Dialogs dialogs) {
        super(Feather.FILE_TEXT, () -> look(model, texts, dialogs));
        this.texts = texts;
    }

    void show(List<Unread> unread) {
        if (unread.isEmpty()) {
            fallSilent();
        } else {
            say(texts.plural("unread.banner", unread.size()));
        }
    }

    private static Button look(ProgressModel model, Texts texts, Dialogs dialogs) {
        Button look = Buttons.of(
                Feather.EYE,
                texts.get("problems.look"),
                () -> dialogs.show(new UnreadDialog(model, texts, dialogs), () -> {}));
        look.setId("look-at-unread");
        return look;
    }
}
