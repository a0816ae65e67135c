package app.unhunch.ui;

import app.unhunch.ui.common.Buttons;
import app.unhunch.ui.common.Labels;
import app.unhunch.ui.common.Sheet;
import app.unhunch.ui.common.Sheets;
import app.unhunch.ui.common.Styles;
import app.unhunch.ui.common.Texts;
import app.unhunch.ui.controls.Scale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Asks how the upper back feels before a session: one key answers or skips, and the session begins. Escape leads back.
final class CheckInSheet extends Sheet {

    private final Sheets sheets;
    private final Consumer<Optional<Integer>> told;

    CheckInSheet(Texts texts, Sheets sheets, Consumer<Optional<Integer>> told) {
        super(Width.WIDE, Leaving.FREELY);
        this.sheets = sheets;
        this.told = told;
        Scale scale = new Scale(texts);
        scale.listen(this);
        scale.answer().addListener((_, _, answer) -> leave(answer));
        Button skip = primary(Buttons.of(Feather.PLAY, texts.get("checkIn.skip"), () -> leave(Optional.empty())));
        skip.setId("skip-check-in");
        getChildren().addAll(scale, Labels.of(texts.get("checkIn.keys"), Styles.MUTED, Styles.SMALL), skip);
    }

    private void leave(Optional<Integer> answer) {
        // The session shows before whatever waits for the sheet to close.
        told.accept(answer);
        sheets.close();
    }
}
