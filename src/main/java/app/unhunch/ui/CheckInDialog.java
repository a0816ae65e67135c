package app.unhunch.ui;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Asks how the upper back feels before a session: one key answers or skips, and the session begins. Escape leads back.
final class CheckInDialog extends Dialog {

    private final Dialogs dialogs;
    private final Consumer<Optional<Integer>> told;

    CheckInDialog(Texts texts, Dialogs dialogs, Consumer<Optional<Integer>> told) {
        super(Width.PAGE, Leaving.FREELY);
        this.dialogs = dialogs;
        this.told = told;
        Scale scale = new Scale(texts);
        scale.listen(this);
        scale.answer().addListener((_, _, answer) -> leave(answer));
        Button skip = usual(Buttons.of(texts.get("checkIn.skip"), () -> leave(Optional.empty())));
        skip.setId("skip-check-in");
        skip.getStyleClass().add(Styles.LINK);
        VBox how = new VBox(
                Labels.of(texts.get("checkIn.how"), Styles.STRONG),
                Labels.of(texts.get("checkIn.keys"), Styles.MUTED, Styles.SMALL));
        how.getStyleClass().add("how");
        VBox page = new VBox(scale, how);
        page.getStyleClass().addAll("dialog-page", "check-in");
        fill(page, skip);
    }

    private void leave(Optional<Integer> answer) {
        // The session shows before whatever waits for the dialog to close.
        told.accept(answer);
        dialogs.close();
    }
}
