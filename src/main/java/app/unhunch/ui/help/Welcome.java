package app.unhunch.ui.help;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import app.unhunch.ui.widget.Labels;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The first run, on two pages that fill the window: what this is for and how to stop, then what to know before one
/// begins. It is left only by saying that one understood; Escape goes back a page.
public final class Welcome extends Dialog {

    /// In less room, in em, the foot has only its buttons.
    private static final double WHOLE_FOOT_EM = 60;

    private static final double MARKS_EM = 36;

    private final Button next;
    private final Button understood;
    private final RulesPane rules;
    private final PromisePage first;
    private final FootedPage second;
    private final Region marks;
    private final Label again;

    public Welcome(Texts texts, Figures figures, Dialogs dialogs) {
        super(Width.WHOLE, Leaving.BY_ANSWER);
        Theme.dress(this, "welcome");
        next = Buttons.of(texts.get("notice.continue"), () -> turnTo(false));
        next.setId("continue");
        understood = Buttons.of(texts.get("notice.understood"), dialogs::close);
        understood.setId("understood");
        first = new PromisePage(texts, figures, foot(next, new PageMarks(1, 2, texts)));
        rules = new RulesPane(texts);
        marks = new PageMarks(2, 2, texts);
        again = Labels.of(texts.get("notice.again"), Styles.MUTED);
        second = rulesPage(texts);
        VBox.setVgrow(first, Priority.ALWAYS);
        VBox.setVgrow(second, Priority.ALWAYS);
        primary(understood);
        primary(next);
        getChildren().add(first);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                turnTo(true);
            }
        });
    }

    private FootedPage rulesPage(Texts texts) {
        VBox page = new VBox(Labels.of(texts.get("notice.title"), Styles.LARGE), rules);
        page.getStyleClass().add("rules-page");
        Button back = Buttons.of(texts.get("notice.back"), () -> turnTo(true));
        back.setId("back");
        back.getStyleClass().add(Styles.QUIET);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new FootedPage(page, foot(understood, back, marks, space, again));
    }

    private static HBox foot(Region... parts) {
        HBox foot = new HBox(parts);
        foot.getStyleClass().add("welcome-foot");
        return foot;
    }

    private void turnTo(boolean beginning) {
        usual(beginning ? next : understood);
        getChildren().remove(beginning ? second : first);
        Region page = beginning ? first : second;
        if (!getChildren().contains(page)) {
            getChildren().add(page);
        }
        // Only after a pass over the style sheets is everything in the scene, and can take the keyboard.
        applyCss();
        layout();
        requestFocus();
    }

    @Override
    protected void roomIs(double widthEm, boolean compact) {
        first.arrange(widthEm, compact);
        second.arrange(!compact);
        rules.arrange(compact ? 0 : widthEm - 10);
        show(again, widthEm >= WHOLE_FOOT_EM);
        show(marks, widthEm >= MARKS_EM);
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
