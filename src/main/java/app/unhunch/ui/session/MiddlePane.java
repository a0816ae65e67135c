package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.session.State;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.BreathRing;
import app.unhunch.ui.widget.FitText;
import app.unhunch.ui.widget.Labels;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a person follows: the figure and the ring beside each other, and the cue below, with its tip.
final class MiddlePane extends VBox {

    /// How much of the width is for the ring.
    private static final double RING = 0.34;

    private static final double RING_OF_SMALL = 0.4;

    private final ObservableValue<Snapshot> now;
    private final ObservableBooleanValue small;
    private final CueWords words;
    private final StagePanel stagePanel;
    private final RingFeed ring;
    private final BreathRing breathRing = new BreathRing();
    private final HBox stage;
    private final FitText headline = new FitText(1, 1.3, 3.8);
    private final Label tip = Labels.of("", Styles.TIP);
    private final QuestionPane questions;
    private boolean roomy = true;

    /// @param small whether the window is small, where the tip has no room
    MiddlePane(
            Texts texts,
            CueWords words,
            Figures figures,
            QuestionPane questions,
            ObservableBooleanValue small,
            ObservableValue<Snapshot> now) {
        this.questions = questions;
        this.now = now;
        this.small = small;
        this.words = words;
        this.stagePanel = new StagePanel(texts, words, figures, now);
        this.ring = new RingFeed(breathRing, words);
        this.stage = new HBox(stagePanel, breathRing);
        var share = Bindings.when(small).then(RING_OF_SMALL).otherwise(RING);
        breathRing.prefWidthProperty().bind(stage.widthProperty().multiply(share));
        stagePanel.prefWidthProperty().bind(stage.widthProperty().subtract(breathRing.prefWidthProperty()));
        VBox.setVgrow(breathRing, Priority.ALWAYS);
        HBox.setHgrow(stagePanel, Priority.ALWAYS);
        stage.getStyleClass().add("stage");
        stage.setMinHeight(90);
        VBox.setVgrow(stage, Priority.ALWAYS);
        headline.getStyleClass().add(Styles.CUE);
        VBox.setVgrow(headline, Priority.SOMETIMES);
        getStyleClass().add("middle");
        getChildren().addAll(stage, headline, tip, questions);
        now.subscribe(this::show);
    }

    private void show(Snapshot snapshot) {
        stagePanel.show(snapshot);
        ring.show(snapshot);
        headline.textProperty().set(words.headline(snapshot));
        tip.setText(words.tip(snapshot));
        // While a stretch runs the tip only refines; in a pause it says how to go on.
        boolean needed = roomy
                || snapshot.state() != State.RUNNING
                || snapshot.response().isPresent();
        boolean asked = snapshot.question().isPresent();
        there(tip, needed && !small.get() && !asked);
        // Nothing counts while something hurts, and in a small window the questions need all the room.
        there(breathRing, !asked);
        there(stage, !asked || !small.get());
        questions.show(snapshot.question());
    }

    private static void there(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /// In a small window, only figure, ring and cue.
    void showBare(boolean bare) {
        stagePanel.showBare(bare);
    }

    /// Makes the best of the room that there is.
    void fit(SessionTypeSize size) {
        stage.setPrefHeight(size.small() ? stage.getMinHeight() : USE_COMPUTED_SIZE);
        headline.setPrefHeight(size.small() ? size.cueOfSmall() : USE_COMPUTED_SIZE);
        roomy = size.roomForTip();
        // In a scene now, which may ask for less motion.
        show(now.getValue());
    }

    /// Draws what moves by itself.
    void tick(long nanoTime) {
        stagePanel.tick(nanoTime);
    }
}
