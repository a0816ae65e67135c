package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.session.pain.Question;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Icons;
import app.unhunch.ui.widget.Labels;
import java.util.EnumSet;
import java.util.Set;
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
/// Nothing around the card moves from one question to the next: the tallest decides how large all is, and the way back
/// stands at the bottom.
final class WayOutPane extends VBox {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass CORNER = PseudoClass.getPseudoClass("corner");

    private final Label stop;
    private final Label comeOut;
    private final Label didRight;
    private final Label then;
    private final QuestionCards cards;
    private final HBox foot;
    private SessionTypeSize size = new SessionTypeSize(0, 0, false, 1);
    private double fittedWidth = -1;
    private double fittedHeight = -1;
    private boolean first;

    /// How much there is around the questions. What is needed least goes first; to stop is always said.
    private enum Room {
        AIRY(2.125, 1.25, 2),
        USUAL(1, 0.5, 1.25),
        TIGHT(0, 0, 1),
        /// As in the small window.
        CORNER(0, 0, 0.5),
        BRIEF(0, 0, 0.5),
        BARE(0, 0, 0.25);

        /// Above the card, above what is below it, and in it, in em.
        private final double aboveCard;

        private final double aboveFoot;
        private final double inCard;

        Room(double aboveCard, double aboveFoot, double inCard) {
            this.aboveCard = aboveCard;
            this.aboveFoot = aboveFoot;
            this.inCard = inCard;
        }

        private boolean has(Room least) {
            return compareTo(least) <= 0;
        }
    }

    /// @param takeBack takes the last answer back, or that it hurts at all
    WayOutPane(Texts texts, QuestionCards cards, Runnable takeBack, ObservableValue<Snapshot> now) {
        this.cards = cards;
        stop = Labels.of(texts.get("session.hurt"), "stop-there");
        comeOut = Labels.of(texts.get("session.comeOut"), "come-out");
        didRight = Labels.of(Feather.PAUSE_CIRCLE, texts.get("session.didRight"), Styles.MUTED);
        then = Labels.of(texts.get("question.then"), Styles.MUTED);
        Region below = new Region();
        VBox.setVgrow(below, Priority.ALWAYS);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        foot = new HBox(undo(texts, takeBack), between, then);
        foot.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(then, Priority.SOMETIMES);
        foot.getStyleClass().add("question-foot");
        getStyleClass().add("way-out-pane");
        getChildren().addAll(stop, comeOut, didRight, cards, below, foot);
        now.map(Snapshot::question).subscribe(asked -> asked.ifPresent(this::ask));
    }

    private static Button undo(Texts texts, Runnable takeBack) {
        Button undo = Buttons.of(texts.get("question.undo"), takeBack);
        undo.setId("undo");
        undo.getStyleClass().add(Styles.QUIET);
        undo.setMinWidth(USE_PREF_SIZE);
        Label mark = new Label();
        Icons.beside(mark, Feather.ROTATE_CCW);
        QuestionPane.cap(undo, texts.get("key.undo.cap"), mark);
        return undo;
    }

    private void ask(Question asked) {
        cards.ask(asked);
        first = asked == Question.WARNING_SIGN;
        tellMore();
    }

    /// Keeps its place, or the way back would move.
    private void tellMore() {
        then.setVisible(first && then.isManaged());
    }

    void fit(SessionTypeSize newSize) {
        size = newSize;
        fittedWidth = -1;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width != fittedWidth || height != fittedHeight) {
            fittedWidth = width;
            fittedHeight = height;
            for (Room room : rooms()) {
                arrange(room);
                if (neededFor(width) <= height) {
                    break;
                }
            }
        }
        super.layoutChildren();
    }

    private Set<Room> rooms() {
        Room most = size.small() ? Room.CORNER : size.isCompact() ? Room.TIGHT : Room.AIRY;
        return EnumSet.range(most, Room.BARE);
    }

    private double neededFor(double width) {
        return prefHeight(width) - cards.prefHeight(width) + cards.tallest(width);
    }

    private void arrange(Room room) {
        double em = size.em();
        pseudoClassStateChanged(TIGHT, room == Room.TIGHT);
        pseudoClassStateChanged(CORNER, !room.has(Room.TIGHT));
        setMargin(didRight, new Insets(0.875 * em, 0, 0, 0));
        setMargin(cards, new Insets(room.aboveCard * em, 0, 0, 0));
        setMargin(foot, new Insets(room.aboveFoot * em, 0, 0, 0));
        cards.arrange(room.inCard * em, room.has(Room.BRIEF));
        there(didRight, room == Room.AIRY);
        then.setManaged(room.has(Room.USUAL));
        tellMore();
        there(comeOut, room.has(Room.CORNER));
        applyCss();
    }

    private static void there(Node part, boolean there) {
        part.setManaged(there);
        part.setVisible(there);
    }
}
