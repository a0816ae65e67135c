package app.unhunch.ui.session;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.session.pain.Question;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is said and asked when something hurts: to stop and come out, then one question after the other on a card.
final class WayOutPane extends VBox {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass CORNER = PseudoClass.getPseudoClass("corner");
    private static final PseudoClass NUMBERS = PseudoClass.getPseudoClass("numbers");

    /// A small window of less height, in em, only has room for the questions.
    private static final double ROOM_TO_TELL = 20;

    private final Texts texts;
    private final Label stop;
    private final Label comeOut;
    private final Label didRight;
    private final Label title = Labels.of("", "question");
    private final Label step = Labels.of("", Styles.MUTED);
    private final Label then;
    private final VBox card;
    private final BorderPane foot = new BorderPane();

    WayOutPane(Texts texts, QuestionPane questions, ObservableValue<Snapshot> now) {
        this.texts = texts;
        stop = Labels.of(texts.get("session.hurt"), "stop-there");
        comeOut = Labels.of(texts.get("session.comeOut"), "come-out");
        didRight = Labels.of(Feather.PAUSE_CIRCLE, texts.get("session.didRight"), Styles.MUTED);
        then = Labels.of(texts.get("question.then"), Styles.MUTED);
        step.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, space(), step);
        head.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(title, Priority.SOMETIMES);
        card = new VBox(head, questions);
        card.getStyleClass().add("question-card");
        VBox.setVgrow(questions, Priority.ALWAYS);
        Button undo = questions.undo();
        undo.setMinWidth(USE_PREF_SIZE);
        foot.setLeft(undo);
        foot.setRight(then);
        BorderPane.setAlignment(then, Pos.CENTER_RIGHT);
        foot.getStyleClass().add("question-foot");
        getStyleClass().add("way-out-pane");
        getChildren().addAll(stop, comeOut, didRight, card, foot);
        now.map(Snapshot::question).subscribe(asked -> asked.ifPresent(this::ask));
        now.map(Snapshot::question).subscribe(questions::show);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void ask(Question asked) {
        title.setText(texts.of("question", asked));
        int number = List.of(Question.values()).indexOf(asked) + 1;
        step.setText(texts.get("question.step", arg("step", number), arg("steps", Question.values().length)));
        pseudoClassStateChanged(NUMBERS, asked != Question.WARNING_SIGN);
        then.setVisible(asked == Question.WARNING_SIGN);
        Optional.ofNullable(getParent()).ifPresent(_ -> requestLayout());
    }

    void fit(SessionTypeSize size) {
        pseudoClassStateChanged(COMPACT, size.isCompact());
        pseudoClassStateChanged(CORNER, size.small());
        boolean roomy = !size.isCompact() && !size.small();
        double em = size.em();
        setMargin(didRight, new Insets(roomy ? 0.875 * em : 0, 0, 0, 0));
        setMargin(card, new Insets(roomy ? 2.125 * em : 0, 0, 0, 0));
        setMargin(foot, new Insets(roomy ? 1.25 * em : 0, 0, 0, 0));
        card.setPadding(new Insets((roomy ? 2 : size.small() ? 0.5 : 1) * em));
        for (Node part : List.of(didRight, then)) {
            part.setManaged(!size.isCompact() && !size.small());
            part.setVisible(part.isManaged());
        }
        boolean told = !size.small() || size.height() > ROOM_TO_TELL * em;
        for (Node part : List.of(comeOut, stop)) {
            part.setManaged(told);
            part.setVisible(told);
        }
        requestLayout();
    }
}
