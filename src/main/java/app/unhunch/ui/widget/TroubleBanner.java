package app.unhunch.ui.widget;

import app.unhunch.i18n.Texts;
import app.unhunch.journal.live.JournalService;
import org.kordamp.ikonli.feather.Feather;

/// Says that the journal could not be written; hidden as long as it can.
public final class TroubleBanner extends Banner {

    public TroubleBanner(JournalService diary, Texts texts) {
        super(Feather.ALERT_CIRCLE, () -> Buttons.of(Feather.ROTATE_CCW, texts.get("trouble.again"), diary::write));
        diary.trouble()
                .subscribe(trouble -> trouble.ifPresentOrElse(
                        fault -> say(Trouble.words(fault, diary.path(), texts)), this::fallSilent));
    }
}
