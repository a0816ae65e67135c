package app.unhunch.ui;

import app.unhunch.i18n.Texts;
import app.unhunch.model.Routine;
import app.unhunch.settings.Settings;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.safety.CautionsRead;
import app.unhunch.ui.widget.safety.SafetyDialog;
import java.util.concurrent.atomic.AtomicBoolean;

/// Shows whole, before a routine begins, what a person should know and has not read yet.
final class CautionsPrompt {

    private final Texts texts;
    private final Dialogs dialogs;
    private final MessageQueue messages;
    private final CautionsRead read;

    /// @param messages wait while it shows
    CautionsPrompt(Texts texts, Dialogs dialogs, MessageQueue messages, Settings settings) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.messages = messages;
        this.read = new CautionsRead(settings);
    }

    /// Goes on once it has been read. Nothing happens when the person goes back.
    void before(Routine routine, Runnable then) {
        if (read.covers(routine)) {
            then.run();
            return;
        }
        AtomicBoolean understood = new AtomicBoolean();
        messages.hold();
        dialogs.show(SafetyDialog.before(routine, texts, dialogs, () -> understood.set(true)), () -> {
            if (understood.get()) {
                read.add(routine);
                then.run();
            }
            messages.release();
        });
    }
}
