package app.unhunch.ui.session;

import app.unhunch.ui.widget.BreathRing;
import app.unhunch.ui.widget.FitText;
import java.util.Arrays;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

/// What can be read from the floor, upon the stage: the number, the breath and a few words, with the figure beside it.
final class FloorPane extends Region {

    private static final double[] SIZES = {3.5, 3, 2.5, 2, 1.75, 1.5, 1.25};
    private static final int MOST_LINES = 3;

    /// What of the stage is free below the mat.
    private static final double FOOT = 0.11;

    /// How high the picture of a figure on the floor is for its width.
    private static final double HEIGHT = 0.63;

    private final BreathRing breathRing = new BreathRing(BreathRing.Kind.FLOOR);
    private final RingFeed ring;
    private final FitText cue = new FitText("floor-cue");
    private SessionTypeSize size = new SessionTypeSize(0, 0, false, 1);

    FloorPane(CueWords words, ObservableValue<Snapshot> now) {
        this.ring = new RingFeed(breathRing, words);
        getStyleClass().add("floor-pane");
        setMouseTransparent(true);
        getChildren().addAll(breathRing, cue);
        now.map(shown -> shown.moment().cue()).subscribe(shown -> {
            cue.textProperty().set(words.few(shown));
            // The ring stands on the ground of the scene, so its track is in the tone of the sun.
            getStyleClass().removeIf(style -> style.startsWith("on-"));
            getStyleClass().add("on-" + StagePanel.tint(shown).name().toLowerCase(Locale.ROOT));
        });
    }

    void show(Snapshot now) {
        ring.show(now, false);
    }

    void fit(SessionTypeSize newSize) {
        size = newSize;
        requestLayout();
    }

    private double ring() {
        double air = (size.isCompact() ? 1 : 1.5) * size.em();
        return Math.max(1, Math.min(getHeight() - 2 * air, getWidth() * 0.46 - air));
    }

    /// Where the figure stands.
    Rectangle2D figure() {
        double em = size.em();
        double x = x();
        double width = Math.max(1, getWidth() - x - 1.5 * em);
        double bottom = getHeight() * (1 - FOOT);
        // Its picture has air above, so it may reach up to the words.
        double height = Math.min(bottom, width * HEIGHT);
        return new Rectangle2D(x, bottom - height, width, height);
    }

    private double x() {
        return (size.isCompact() ? 1 : 1.5) * size.em() * 2 + ring();
    }

    /// How far down the words reach.
    private double words() {
        double em = size.em();
        double x = x() + 2.25 * em;
        double width = Math.max(1, getWidth() - x - 1.5 * em);
        double top = (size.isCompact() ? 1.5 : 5) * em;
        double[] sizes = size.isCompact() ? Arrays.copyOfRange(SIZES, 1, SIZES.length) : SIZES;
        cue.setSize(cue.fitting(width, getHeight() * 0.45, MOST_LINES, sizes));
        double height = cue.height(width, cue.size());
        cue.resizeRelocate(x, top, width, height);
        return top + height;
    }

    @Override
    protected void layoutChildren() {
        double air = (size.isCompact() ? 1 : 1.5) * size.em();
        double side = ring();
        breathRing.resizeRelocate(air, (getHeight() - side) / 2, side, side);
        words();
    }
}
