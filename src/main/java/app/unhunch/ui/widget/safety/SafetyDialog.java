package app.unhunch.ui.widget.safety;

import app.unhunch.i18n.Texts;
import app.unhunch.model.Routine;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Barrier;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import app.unhunch.ui.widget.Scroll;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who should take care with which stretch of a routine.
public final class SafetyDialog extends Dialog {

    private final Texts texts;
    private final Dialogs dialogs;
    private final FlowPane buttons = new FlowPane();

    /// For somebody who looks it up.
    public SafetyDialog(Routine routine, Texts texts, Dialogs dialogs) {
        super(Width.WIDE, Leaving.FREELY);
        Theme.dress(this, "home");
        this.texts = texts;
        this.dialogs = dialogs;
        VBox body = new VBox();
        body.getStyleClass().addAll("notice", "cautions");
        routine.cautions().forEach((stretch, lines) -> {
            VBox part = new VBox(new Barrier(Labels.of(stretch, Styles.HEADLINE)));
            part.getStyleClass().add("part");
            part.getChildren().add(new Barrier(new Bullets(lines)));
            body.getChildren().add(part);
        });
        Scroll scroll = new Scroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        buttons.getStyleClass().add("buttons");
        buttons.setMinHeight(USE_PREF_SIZE);
        Button close = usual(Buttons.of(texts.get("about.close"), dialogs::close));
        close.setId("close-safety");
        buttons.getChildren().add(close);
        getChildren().addAll(Labels.of(texts.get("home.cautions"), Styles.TITLE), scroll, buttons);
    }

    /// For somebody who has not read it yet, and is about to start.
    ///
    /// @param understood told before it closes, unless the person goes back
    public static SafetyDialog before(Routine routine, Texts texts, Dialogs dialogs, Runnable understood) {
        SafetyDialog dialog = new SafetyDialog(routine, texts, dialogs);
        dialog.offer(understood);
        return dialog;
    }

    private void offer(Runnable understood) {
        Button read = primary(Buttons.of(texts.get("home.cautionsRead"), () -> {
            understood.run();
            dialogs.close();
        }));
        read.setId("start-anyway");
        Button back = Buttons.of(texts.get("home.notNow"), dialogs::close);
        back.getStyleClass().add(Styles.QUIET);
        buttons.getChildren().setAll(read, back);
    }
}
