package app.unhunch.ui;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.Button;

/// Offers to keep a session whose window went before its end. Left without an answer, it comes again at the next start.
final class KeepDialog extends Dialog {

    KeepDialog(Entry entry, Texts texts, Times times, Dialogs dialogs, Runnable keep, Runnable forget) {
        super(Width.NARROW, Leaving.FREELY);
        Button keepIt = primary(Buttons.of(texts.get("keep.keep"), () -> {
            keep.run();
            dialogs.close();
        }));
        Button forgetIt = Buttons.of(texts.get("keep.forget"), () -> {
            forget.run();
            dialogs.close();
        });
        fill(
                page(
                        times.ofDay(
                                "keep.title",
                                entry.day(),
                                texts,
                                arg("length", Times.clockLike(entry.active(), texts))),
                        Labels.of(
                                texts.get(
                                        "keep.body",
                                        arg("routine", entry.routineName()),
                                        arg("time", times.timeOfDay(entry.start()))),
                                Styles.MUTED)),
                keepIt,
                forgetIt);
    }
}
