package app.unhunch.ui.session;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.session.pain.Question;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Labels;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is said and asked when something hurts: to stop and come out, then one question after the other on a card.
final class WayOutPane extends VBox {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass CORNER = PseudoClass.getPseudoClass("corner");

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
    private boolean asksFirst;
    private boolean roomyNow;
    private final HBox foot;
    private SessionTypeSize size = new SessionTypeSize(0, 0, false, 1);

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
        foot = new HBox(undo, space(), then);
        foot.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(then, Priority.SOMETIMES);
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
        asksFirst = asked == Question.WARNING_SIGN;
        arrange(!size.isCompact());
    }

    void fit(SessionTypeSize newSize) {
        size = newSize;
        arrange(!size.isCompact());
    }

    /// Where words are long, less air and smaller letters make room for them.
    @Override
    protected void layoutChildren() {
        boolean roomy = roomyNow;
        if (roomy && prefHeight(getWidth()) > getHeight()) {
            arrange(false);
            applyCss();
        }
        if (prefHeight(getWidth()) > getHeight()) {
            pseudoClassStateChanged(CORNER, true);
            applyCss();
        }
        super.layoutChildren();
    }

    private void arrange(boolean wantsRoom) {
        double em = size.em();
        boolean roomy = wantsRoom && !size.small();
        roomyNow = roomy;
        pseudoClassStateChanged(TIGHT, !roomy && !size.small());
        pseudoClassStateChanged(CORNER, size.small());
        setMargin(didRight, new Insets(roomy ? 0.875 * em : 0, 0, 0, 0));
        setMargin(card, new Insets(roomy ? 2.125 * em : 0, 0, 0, 0));
        setMargin(foot, new Insets(roomy ? 1.25 * em : 0, 0, 0, 0));
        card.setPadding(new Insets((roomy ? 2 : size.small() ? 0.5 : 1) * em));
        there(didRight, roomy);
        there(then, roomy && asksFirst);
        boolean told = !size.small() || size.height() > ROOM_TO_TELL * em;
        there(comeOut, told);
        there(stop, told);
        requestLayout();
    }

    private static void there(Node part, boolean there) {
        part.setManaged(there);
        part.setVisible(there);
    }
}
