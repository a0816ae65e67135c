package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// Asks before a session ends early.
final class StopDialog extends Dialog {

    StopDialog(Texts texts, Dialogs dialogs, Runnable stop) {
        super(Width.NARROW, Leaving.FREELY);
        Button keep = primary(Buttons.of(Feather.PLAY, texts.get("stop.keepGoing"), dialogs::close));
        // Ending comes first: closing the dialog goes on only with a session that is still there.
        Button end = Buttons.of(Feather.X, texts.get("stop.end"), () -> {
            stop.run();
            dialogs.close();
        });
        FlowPane buttons = new FlowPane(keep, end);
        buttons.getStyleClass().add("buttons");
        getChildren()
                .addAll(
                        Labels.of(texts.get("stop.title"), Styles.TITLE),
                        Labels.of(texts.get("stop.body"), Styles.MUTED),
                        buttons);
    }
}
