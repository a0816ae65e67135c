package app.unhunch.ui.session;

import app.unhunch.ui.common.Buttons;
import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Sheet;
import app.unhunch.ui.common.Sheets;
import app.unhunch.ui.common.Styles;
import app.unhunch.ui.common.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// Asks before a session ends early.
final class StopSheet extends Sheet {

    StopSheet(Texts texts, Sheets sheets, Runnable stop) {
        super(Width.NARROW, Leaving.FREELY);
        Button keep = primary(Buttons.of(Feather.PLAY, texts.get("stop.keepGoing"), sheets::close));
        // Ending comes first: closing the sheet goes on only with a session that is still there.
        Button end = Buttons.of(Feather.X, texts.get("stop.end"), () -> {
            stop.run();
            sheets.close();
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
