package app.unhunch.ui.help;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;

/// The safety notice, to be read again.
public final class NoticeDialog extends Dialog {

    private final RulesPane rules;

    public NoticeDialog(Texts texts, Dialogs dialogs) {
        super(Width.SHEET, Leaving.FREELY);
        rules = new RulesPane(texts);
        fill(page(texts.get("notice.title"), rules), usual(Buttons.of(texts.get("notice.close"), dialogs::close)));
    }

    @Override
    protected void roomIs(double widthEm, boolean compact) {
        rules.arrange(compact ? 0 : widthEm);
    }
}
