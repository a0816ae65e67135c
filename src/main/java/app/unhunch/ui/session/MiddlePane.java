package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.figure.Figures;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What a person follows: the figure on its stage, and what is read beside it or upon it.
final class MiddlePane extends Region {

    /// How much of the width is for the stage.
    private static final double STAGE = 0.625;

    private static final double STAGE_OF_COMPACT = 0.536;
    private static final double STAGE_OF_HURT = 0.4483;
    private static final double STAGE_OF_COMPACT_HURT = 0.3;

    /// The questions need so much width, in em; where there is less beside the stage, it goes.
    private static final double QUESTIONS = 26;

    private final ObservableValue<Snapshot> now;
    private final StagePanel stage;
    private final FollowColumn follow;
    private final WaitColumn wait;
    private final FloorPane floor;
    private final WayOutPane hurt;
    private SessionTypeSize size = new SessionTypeSize(0, 0, false, 1);

    MiddlePane(
            Texts texts,
            CueWords words,
            Figures figures,
            QuestionCards questions,
            Runnable resume,
            Runnable takeBack,
            ObservableValue<Snapshot> now) {
        this.now = now;
        this.stage = new StagePanel(texts, words, figures, now);
        this.follow = new FollowColumn(texts, words, figures, now);
        this.wait = new WaitColumn(texts, words, resume, now);
        this.floor = new FloorPane(words, now);
        this.hurt = new WayOutPane(texts, questions, takeBack, now);
        getStyleClass().add("middle");
        getChildren().addAll(stage, follow, wait, floor, hurt);
        now.subscribe(this::show);
        now.map(Arrangement::of).subscribe(_ -> arrange());
    }

    private void show(Snapshot snapshot) {
        stage.show(snapshot);
        switch (arrangement()) {
            case FOLLOW -> follow.show(snapshot);
            case FLOOR -> floor.show(snapshot);
            case WAIT -> {
                if (size.small()) {
                    follow.show(snapshot);
                }
            }
            case HURT -> {}
        }
    }

    /// In the corner there is no other arrangement but that for questions.
    private Arrangement arrangement() {
        Arrangement wanted = Arrangement.of(now.getValue());
        return size.small() && wanted == Arrangement.FLOOR ? Arrangement.FOLLOW : wanted;
    }

    private void arrange() {
        Arrangement arrangement = arrangement();
        follow.setVisible(arrangement == Arrangement.FOLLOW || (arrangement == Arrangement.WAIT && size.small()));
        wait.setVisible(arrangement == Arrangement.WAIT && !size.small());
        floor.setVisible(arrangement == Arrangement.FLOOR);
        hurt.setVisible(arrangement == Arrangement.HURT);
        show(now.getValue());
        requestLayout();
    }

    /// Lets one key go on, while it waits; whether there is a button for that.
    boolean takeKeyboard() {
        if (wait.isVisible()) {
            wait.takeKeyboard();
        }
        return wait.isVisible();
    }

    /// Whether a button is the one to go on.
    boolean goesOn(Button button) {
        return wait.goesOn(button);
    }

    /// Makes the best of the room that there is.
    void fit(SessionTypeSize newSize) {
        size = newSize;
        follow.fit(size);
        wait.fit(size);
        floor.fit(size);
        hurt.fit(size);
        // In a scene now, which may ask for less motion.
        arrange();
    }

    @Override
    protected void layoutChildren() {
        double em = size.em();
        double width = getWidth();
        double height = getHeight();
        @Nullable Rectangle2D figure = null;
        double gap = (size.isCompact() ? 1 : 2) * em;
        double stageWidth = width;
        double stageHeight = height;
        switch (arrangement()) {
            case FOLLOW, WAIT -> {
                if (size.small()) {
                    follow.resizeRelocate(0, 0, width, height);
                    Rectangle2D corner = follow.figureOfCorner();
                    stageWidth = corner.getWidth();
                    stageHeight = corner.getHeight();
                } else {
                    stageWidth = Math.rint((width - gap) * (size.isCompact() ? STAGE_OF_COMPACT : STAGE));
                    beside(follow, stageWidth + gap);
                    beside(wait, stageWidth + gap);
                }
            }
            case FLOOR -> {
                floor.resizeRelocate(0, 0, width, height);
                figure = floor.figure();
            }
            case HURT -> {
                double apart = (size.isCompact() ? 1 : 2.5) * em;
                stageWidth = Math.rint((width - apart) * (size.isCompact() ? STAGE_OF_COMPACT_HURT : STAGE_OF_HURT));
                boolean alone = size.small() || width - stageWidth - apart < QUESTIONS * em;
                stageWidth = alone ? 0 : stageWidth;
                beside(hurt, alone ? 0 : stageWidth + apart);
            }
        }
        stage.setVisible(stageWidth > 0);
        stage.fit(size, figure);
        stage.resizeRelocate(0, 0, Math.max(1, stageWidth), stageHeight);
    }

    private void beside(Region column, double x) {
        column.resizeRelocate(x, 0, Math.max(1, getWidth() - x), getHeight());
    }

    /// Draws what moves by itself.
    void tick(long nanoTime) {
        stage.tick(nanoTime);
    }

    /// Whether the figure moves.
    boolean isMoving() {
        return stage.isMoving();
    }

    /// How long nothing need be drawn while it does, in milliseconds.
    int restOfMovement() {
        return stage.restOfMovement();
    }
}
