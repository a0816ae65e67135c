package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.BreathRing;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.FitText;
import app.unhunch.ui.widget.Icons;
import app.unhunch.ui.widget.Labels;
import java.util.Arrays;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What stands beside the figure while nothing goes on: why, where, and one large button to go on.
final class WaitColumn extends Region {

    private static final double[] TITLES = {4, 3.5, 3, 2.5, 2, 1.75, 1.5, 1.25, 1};
    private static final double[] WHERE = {1.5, 1.375, 1.25, 1.125, 1};
    private static final double[] WHERE_OF_COMPACT = {1.25, 1.125, 1};
    /// Beside the ring the words are at least so large, or they stand below it.
    private static final double LEAST_BESIDE = 1.125;

    private static final double LEAST_BESIDE_OF_COMPACT = 1;
    private static final int MOST_LINES = 4;

    /// How high the button is where there is little room, in em.
    private static final double LOW_BUTTON = 3.25;

    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");

    private final Texts texts;
    private final CueWords words;
    private final BreathRing ring = new BreathRing(BreathRing.Kind.STILL);
    private final FitText title = new FitText("wait-title");
    private final FitText where = new FitText("where");
    private final Label sentence = Labels.of("", "sentence");
    private final Button resume;
    private final HBox hint;
    private final Region stopRule;
    private SessionTypeSize size = new SessionTypeSize(0, 0, false, 1);

    /// @param go goes on
    WaitColumn(Texts texts, CueWords words, Runnable go, ObservableValue<Snapshot> now) {
        this.texts = texts;
        this.words = words;
        this.resume = Buttons.of(texts.get("control.resume"), go);
        this.stopRule = stopRule(texts);
        Region mark = new Region();
        mark.getStyleClass().add("play-mark");
        resume.setGraphic(mark);
        resume.setId("resume");
        resume.getStyleClass().add(Styles.PRIMARY);
        Label cap = new Label(texts.get("key.toggle.cap"));
        cap.getStyleClass().add(Styles.KEY_CAP);
        cap.setMinWidth(USE_PREF_SIZE);
        hint = new HBox(cap, Labels.of(texts.get("session.sameKey"), Styles.MUTED));
        hint.getStyleClass().add("hint");
        hint.setAlignment(Pos.CENTER);
        getStyleClass().add("wait");
        getChildren().addAll(ring, title, where, sentence, resume, hint, stopRule);
        now.map(Shown::of).subscribe(_ -> tell(now.getValue()));
    }

    /// The signs at which to stop at once.
    static Region stopRule(Texts texts) {
        Label mark = new Label();
        Icons.beside(mark, Feather.ALERT_CIRCLE);
        mark.getStyleClass().add("mark");
        mark.setMinWidth(USE_PREF_SIZE);
        Label words = Labels.of(texts.get("session.stopRule"), "rule");
        HBox rule = new HBox(mark, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        rule.getStyleClass().add("stop-rule");
        return rule;
    }

    /// What the words depend on.
    private record Shown(Arrangement arrangement, Object cue, Object reason, Object response, long seconds) {
        static Shown of(Snapshot now) {
            return new Shown(
                    Arrangement.of(now),
                    now.moment().cue(),
                    String.valueOf(now.pauseReason()),
                    now.response(),
                    Times.seconds(now.moment().left()));
        }
    }

    private void tell(Snapshot now) {
        if (Arrangement.of(now) != Arrangement.WAIT) {
            return;
        }
        ring.setBreath(BreathRing.Breathing.FREE, 0);
        ring.setLeft(now.waiting() ? 1 : RingFeed.share(now));
        title.textProperty().set(words.headline(now));
        where.textProperty().set(words.where(now));
        sentence.setText(words.tip(now));
        resume.setText(texts.get(now.waiting() ? "control.begin" : "control.resume"));
        // It has the keyboard, so a screen reader speaks here.
        resume.setAccessibleHelp(words.spoken(now));
        requestLayout();
    }

    /// Takes the keyboard, so that one key goes on.
    void takeKeyboard() {
        resume.requestFocus();
    }

    boolean goesOn(Button button) {
        return button.equals(resume);
    }

    void fit(SessionTypeSize newSize) {
        size = newSize;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double em = size.em();
        double width = getWidth();
        boolean compact = size.isCompact();
        double beside = Math.min((compact ? 7 : 10.5) * em, width * 0.4);
        double x = beside + (compact ? 1 : 1.8) * em;
        double room = Math.max(beside, compact ? 8 * em : 0);
        boolean below = !fits(width - x, compact ? LEAST_BESIDE_OF_COMPACT : LEAST_BESIDE);
        double whereWidth = below ? width : width - x;
        where.setSize(where.fitting(whereWidth, getHeight(), 1, compact ? WHERE_OF_COMPACT : WHERE));
        double whereHeight = where.height(whereWidth, where.size());
        double inHead = below ? 0 : whereHeight;
        double[] sizes = compact ? Arrays.copyOfRange(TITLES, 3, TITLES.length) : TITLES;
        title.setSize(title.fitting(width - x, room - inHead, MOST_LINES, sizes));
        double titleHeight = title.height(width - x, title.size());
        double head = Math.max(beside, titleHeight + inHead);
        ring.resizeRelocate(0, (head - beside) / 2, beside, beside);
        double y = (head - titleHeight - inHead) / 2;
        title.resizeRelocate(x, y, width - x, titleHeight);

        double gap = (size.isLarge() ? 0.5 : compact ? 1 : 1.75) * em;
        if (below) {
            where.resizeRelocate(0, head + gap / 2, width, whereHeight);
            head += gap / 2 + whereHeight;
        } else {
            where.resizeRelocate(x, y + titleHeight, width - x, whereHeight);
        }
        double sentenceHeight = sentence.getText().isEmpty() ? 0 : sentence.prefHeight(width);
        double button = (compact ? 4 : 6) * em;
        double hintHeight = hint.prefHeight(width);
        double words = head + gap + sentenceHeight + gap;
        double ruleHeight = ruleHeight(width, getHeight() - words - LOW_BUTTON * em - gap);
        // The rule matters more than a large button.
        button = Math.clamp(getHeight() - words - gap - ruleHeight, LOW_BUTTON * em, button);
        double needed = words + button;
        boolean rule = needed + gap + ruleHeight <= getHeight();
        boolean told = needed + em + hintHeight + (rule ? gap + ruleHeight : 0) <= getHeight();
        show(hint, told);
        show(stopRule, rule);
        sentence.resizeRelocate(0, head + gap, width, sentenceHeight);
        double at = Math.min(head + gap + sentenceHeight + gap + em / 4, Math.max(head, getHeight() - button));
        resume.resizeRelocate(0, at, width, button);
        hint.resizeRelocate(0, at + button + em, width, hintHeight);
        stopRule.resizeRelocate(0, getHeight() - ruleHeight, width, ruleHeight);
    }

    /// Whether where it waits fits into one line of such letters.
    private boolean fits(double width, double least) {
        return where.textProperty().get().isEmpty()
                || (where.lines(width, least) == 1 && where.holdsWords(width, least));
    }

    /// In large letters for whoever wants these, where there is room for them.
    private double ruleHeight(double width, double room) {
        setLarge(size.isLarge());
        if (size.isLarge() && stopRule.prefHeight(width) > room) {
            setLarge(false);
        }
        return stopRule.prefHeight(width);
    }

    private void setLarge(boolean large) {
        stopRule.pseudoClassStateChanged(LARGE, large);
        stopRule.applyCss();
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
    }
}
