package app.unhunch.ui.widget;

import app.unhunch.i18n.Texts;
import app.unhunch.journal.live.JournalService;
import org.kordamp.ikonli.feather.Feather;

/// Says that the journal could not be written; hidden as long as it can.
public final class TroubleBanner extends Banner {

    public TroubleBanner(JournalService journal, Texts texts) {
        super(Feather.ALERT_CIRCLE, () -> Buttons.of(Feather.ROTATE_CCW, texts.get("trouble.again"), journal::write));
        journal.trouble()
                .subscribe(trouble -> trouble.ifPresentOrElse(
                        fault -> say(Trouble.words(fault, journal.path(), texts)), this::fallSilent));
    }
}
