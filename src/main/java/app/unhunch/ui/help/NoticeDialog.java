package app.unhunch.ui.help;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import javafx.scene.control.Button;

/// The safety notice, to be read again.
public final class NoticeDialog extends Dialog {

    private final RulesPane rules;

    /// @param keys shows the keys of a session
    public NoticeDialog(Texts texts, Dialogs dialogs, Runnable keys) {
        super(Width.SHEET, Leaving.FREELY);
        rules = new RulesPane(texts);
        Button show = Buttons.of(texts.get("notice.keys"), () -> {
            dialogs.close();
            keys.run();
        });
        show.setId("show-keys");
        show.getStyleClass().add(Styles.QUIET);
        fill(
                page(texts.get("notice.title"), rules),
                usual(Buttons.of(texts.get("notice.close"), dialogs::close)),
                show);
    }

    @Override
    protected void roomIs(double widthEm, boolean compact) {
        rules.arrange(compact ? 0 : widthEm);
    }
}
