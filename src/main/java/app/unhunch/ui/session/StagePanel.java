package app.unhunch.ui.session;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.session.Cue;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Scenery;
import app.unhunch.ui.figure.SessionFigure;
import app.unhunch.ui.figure.Tint;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.FitText;
import app.unhunch.ui.widget.Labels;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The figure in its scene, doing what is to be done, and which stretch this is. The side stands beside the arm that
/// works; where the figure does not name it, among the words.
final class StagePanel extends Region {

    /// The words may use this much of the width.
    private static final double WORDS = 0.5;

    private static final PseudoClass WAY_OUT = PseudoClass.getPseudoClass("way-out");

    private final Texts texts;
    private final CueWords words;
    private final Figures figures;
    private final Label kind = Labels.of("", "kind");
    private final FitText name = new FitText("stretch-name");
    private final Label position = Labels.of("", "position");
    private final Label side = Labels.of("", Styles.SIDE);
    private final VBox lines = new VBox(kind, name, side, position);
    private final Scenery scenery = new Scenery(Tint.SAGE);
    private final SessionFigure figure;
    private final ObservableValue<Shown> shown;
    private SessionTypeSize size = new SessionTypeSize(0, 0, false, 1);
    private @Nullable Rectangle2D place;

    StagePanel(Texts texts, CueWords words, Figures figures, ObservableValue<Snapshot> now) {
        this.texts = texts;
        this.words = words;
        this.figures = figures;
        this.figure = new SessionFigure(figures, side -> texts.sided("session.arm", side));
        getStyleClass().add(Styles.STAGE_PANEL);
        name.setSize(1.75);
        lines.setAlignment(Pos.TOP_LEFT);
        lines.setMouseTransparent(true);
        scenery.setManaged(false);
        figure.setManaged(false);
        lines.setManaged(false);
        getChildren().addAll(scenery, figure, lines);
        setMinSize(0, 0);
        shown = now.map(Shown::of);
        shown.subscribe(_ -> tell(now.getValue()));
        figure.groundTop().subscribe(_ -> layScene());
    }

    /// The tint of the stretch of a cue.
    static Tint tint(Cue cue) {
        return Tint.of(cue.planned().stretch());
    }

    /// Gives the figure a place on the stage, or all of it.
    void fit(SessionTypeSize newSize, @Nullable Rectangle2D newPlace) {
        size = newSize;
        place = newPlace;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double em = size.em();
        double width = getWidth();
        double height = getHeight();
        Shown now = shown.getValue();
        Arrangement arrangement = now.arrangement;
        boolean follows = arrangement == Arrangement.FOLLOW;
        boolean hurts = arrangement == Arrangement.HURT;
        boolean roomy = !size.isCompact() && !size.small();
        boolean byFigure = follows && !size.small() && figures.guides().getValue();
        there(kind, (follows && roomy) || hurts);
        there(name, follows && roomy);
        there(side, follows && !size.small() && !byFigure && now.cue.side() != null);
        there(position, follows && roomy && now.preparing());
        there(lines, follows || hurts);

        double in = (roomy ? 2 : 1) * em;
        double room = Math.min(width - 2 * in, Math.max(width * WORDS, 10 * em));
        lines.resizeRelocate(in, in * 0.9, room, lines.prefHeight(room));
        scenery.resizeRelocate(0, 0, width, height);
        Rectangle2D at = place;
        figure.resizeRelocate(0, 0, width, height);
        figure.standIn(
                at == null
                        ? new Insets(hurts ? 2.5 * em : height * 0.004, 0, height * 0.035, 0)
                        : new Insets(at.getMinY(), width - at.getMaxX(), height - at.getMaxY(), at.getMinX()));
        figure.nameLimb(byFigure);
        figure.keepOff(lines.isVisible() ? lines.localToScene(lines.getLayoutBounds()) : null);
        layScene();
    }

    /// Sun and floor go with the figure: the edge of the floor lies behind the mat.
    private void layScene() {
        double width = Math.max(1, getWidth());
        double height = Math.max(1, getHeight());
        boolean wide = shown.getValue().arrangement == Arrangement.FLOOR;
        double middle = Math.clamp(figure.groundTop().get() / height - (wide ? 0.05 : 0.03), 0.3, 0.9);
        double radius = Math.min(0.449, 0.435 * width / height);
        scenery.with(
                wide || size.small() ? Scenery.Sun.NONE : new Scenery.Sun(0.5, 0.52, radius),
                new Scenery.Floor(middle, Math.min(0.98, middle + Math.min(0.09, 0.06 * width / height))));
    }

    private static void there(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /// Draws the next frame.
    void tick(long nanoTime) {
        figure.tick(nanoTime);
    }

    /// Whether the figure moves.
    boolean isMoving() {
        return figure.isMoving();
    }

    /// How long nothing need be drawn while it does, in milliseconds.
    int restOfMovement() {
        return figure.rest();
    }

    /// Moves the figure to where the session is.
    void show(Snapshot now) {
        figure.show(now.timeline(), now.figureMoment());
    }

    private void tell(Snapshot now) {
        Cue cue = now.moment().cue();
        Arrangement arrangement = Arrangement.of(now);
        boolean hurts = arrangement == Arrangement.HURT;
        kind.setText(hurts ? texts.get("session.wayOut") : words.kind(now));
        name.textProperty().set(words.name(cue));
        position.setText(position(cue));
        side.setText(words.side(cue.side()));
        scenery.setTint(hurts ? Tint.SAND : tint(cue));
        scenery.getStyleClass().remove("still");
        if (arrangement == Arrangement.WAIT) {
            scenery.getStyleClass().add("still");
        }
        pseudoClassStateChanged(WAY_OUT, hurts);
        figure.setStill(arrangement == Arrangement.WAIT);
        figure.setMouseTransparent(arrangement == Arrangement.FLOOR);
        if (hurts) {
            figure.leadOut(now.timeline(), now.moment());
        } else {
            figure.follow();
        }
        requestLayout();
    }

    private String position(Cue cue) {
        var planned = cue.planned();
        String position = texts.of("position", planned.variant().position());
        return planned.sets() > 1
                ? texts.get(
                        "session.positionAndSet",
                        arg("position", position),
                        arg("set", cue.part().set() + 1),
                        arg("sets", planned.sets()))
                : position;
    }

    /// What the words and the side depend on.
    private record Shown(Cue cue, Arrangement arrangement, boolean waiting) {
        static Shown of(Snapshot now) {
            return new Shown(now.moment().cue(), Arrangement.of(now), now.waiting());
        }

        boolean preparing() {
            return waiting || cue.kind() == Cue.Kind.GET_READY || cue.kind() == Cue.Kind.SWITCH;
        }
    }
}
