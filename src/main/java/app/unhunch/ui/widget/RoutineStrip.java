package app.unhunch.ui.widget;

import app.unhunch.session.Moment;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.ScaleTransition;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// The whole routine in one line: a piece for the warm-up, if there is one, and one for each stretch, as wide as it is
/// long, filled up to the present place. One that has just been done blooms.
public final class RoutineStrip extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// Between two pieces, in the height of one.
    private static final double GAP = 0.8;

    /// What was this nearly done has been followed to its end.
    private static final double NEARLY = 0.9;

    /// The place of the warm-up as one.
    private static final int WARM_UP = -1;

    private final int first;
    private final List<Piece> pieces = new ArrayList<>();
    private Timeline timeline;
    private Duration position = Duration.ZERO;

    public RoutineStrip(Timeline timeline) {
        this.timeline = timeline;
        getStyleClass().add("routine-strip");
        first = Math.max(WARM_UP, timeline.routine().first());
        for (int item = first; item < timeline.routine().stretches().size(); item++) {
            Piece piece = new Piece();
            pieces.add(piece);
            getChildren().addAll(piece.track, piece.fill);
        }
    }

    /// Shows a place in a timeline of the same routine.
    public void show(Timeline timeline, Moment moment) {
        boolean same = this.timeline == timeline;
        this.timeline = timeline;
        this.position = moment.position();
        int now = Math.max(WARM_UP, moment.cue().part().item());
        for (int i = 0; i < pieces.size(); i++) {
            pieces.get(i).track.pseudoClassStateChanged(CURRENT, i == now - first);
        }
        if (same) {
            layOut();
        } else {
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 10;
    }

    @Override
    protected void layoutChildren() {
        layOut();
    }

    private void layOut() {
        double gap = Math.rint(GAP * getHeight());
        double room = getWidth() - gap * (pieces.size() - 1);
        double nanos = timeline.endOfItem(first + pieces.size() - 1).toNanos();
        double x = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int item = first + i;
            Duration start =
                    item == WARM_UP ? Duration.ZERO : timeline.startOfItem(item).start();
            double length = timeline.endOfItem(item).minus(start).toNanos();
            double width = Math.max(0, room * length / nanos);
            double done = Math.clamp(position.minus(start).toNanos() / length, 0, 1);
            pieces.get(i).place(x, width, done, getHeight(), moves());
            x += width + gap;
        }
    }

    private boolean moves() {
        return getScene() != null && !getScene().getPreferences().isReducedMotion();
    }

    private static final class Piece {

        private static final double BLOOM = 0.8;

        private final Region track = new Region();
        private final Region fill = new Region();
        private final ScaleTransition bloom = new ScaleTransition(javafx.util.Duration.millis(300), fill);
        private double before = 1;

        Piece() {
            track.getStyleClass().add("piece");
            fill.getStyleClass().add("piece-fill");
            // Placed here; managed, each step would have the whole screen laid out anew.
            track.setManaged(false);
            fill.setManaged(false);
            bloom.setByY(BLOOM);
            bloom.setCycleCount(2);
            bloom.setAutoReverse(true);
        }

        void place(double x, double width, double done, double height, boolean moves) {
            track.resizeRelocate(x, 0, width, height);
            // In whole pixels, or it would be painted again for what nobody sees. Never less than a dot, or its round
            // ends would not be round.
            fill.resizeRelocate(x, 0, Math.clamp(Math.ceil(width * done), Math.min(width, height), width), height);
            fill.setVisible(done > 0);
            if (moves && done == 1 && before < 1 && before > NEARLY && bloom.getStatus() != Animation.Status.RUNNING) {
                bloom.playFromStart();
            }
            before = done;
        }
    }
}
