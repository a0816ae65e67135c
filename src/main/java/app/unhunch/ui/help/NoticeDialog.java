package app.unhunch.ui.help;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scroll;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a person should know before the first stretch.
public final class NoticeDialog extends Dialog {

    /// @param leaving whether the person has to say that they understood
    public NoticeDialog(Texts texts, Dialogs dialogs, Leaving leaving) {
        super(Width.WIDE, leaving);
        VBox body = new VBox(
                Labels.of(texts.get("notice.what")),
                Labels.of(Feather.USER_CHECK, texts.get("notice.askFirst")),
                Labels.of(Feather.FEATHER, texts.get("notice.gently")),
                Labels.of(Feather.ALERT_CIRCLE, texts.get("notice.stop")),
                Labels.of(Feather.PHONE_CALL, texts.get("notice.emergency")));
        body.getStyleClass().add("notice");
        Scroll scroll = new Scroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button understood = primary(Buttons.of(
                Feather.CHECK,
                texts.get(leaving == Leaving.FREELY ? "notice.close" : "notice.understood"),
                dialogs::close));
        understood.setId("understood");
        getChildren().addAll(Labels.of(texts.get("notice.title"), Styles.TITLE), scroll, understood);
    }
}
