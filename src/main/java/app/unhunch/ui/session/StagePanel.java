package app.unhunch.ui.session;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.session.Cue;
import app.unhunch.session.State;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.SessionFigure;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.FitText;
import app.unhunch.ui.widget.Labels;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The figure that does what is to be done, and which stretch this is, in which position and on which side. The side
/// stands beside the arm that works; where the figure is too small for that, among the words.
final class StagePanel extends Region {

    /// In a panel of less height there is only room for the name and the side beside the figure. Once one moves, the
    /// figure shows the position.
    private static final double ROOM_FOR_ALL_EM = 12;

    /// The words may use this much of the width. Where the panel is low, they have it to themselves, and the figure
    /// stands beside them.
    private static final double WORDS = 0.44;

    private static final double LOW_EM = 16;

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final Texts texts;
    private final CueWords words;
    private final Label kind = Labels.of("", Styles.LEAD, "kind");
    private final FitText name = new FitText(1, 1.2, 2.3);
    private final Label position = Labels.of("", Styles.LEAD, "position");
    private final Label side = Labels.of("", Styles.LEAD, Styles.SIDE);
    private final VBox lines = new VBox(kind, name, side, position);
    private final Figures figures;
    private final SessionFigure figure;
    private final ObservableValue<Shown> shown;
    private boolean bare;

    StagePanel(Texts texts, CueWords words, Figures figures, ObservableValue<Snapshot> now) {
        this.texts = texts;
        this.words = words;
        this.figures = figures;
        this.figure = new SessionFigure(figures, side -> texts.sided("session.arm", side));
        getStyleClass().add(Styles.STAGE_PANEL);
        name.getStyleClass().add("stretch-name");
        lines.setAlignment(Pos.TOP_LEFT);
        lines.setMouseTransparent(true);
        getChildren().addAll(figure, lines);
        setMinSize(0, 0);
        shown = now.map(Shown::of);
        shown.subscribe(_ -> tell(now.getValue()));
    }

    @Override
    protected void layoutChildren() {
        double em = kind.getFont().getSize();
        boolean roomy = shown.getValue().preparing() && getHeight() > ROOM_FOR_ALL_EM * em;
        there(position, roomy && !bare);
        boolean low = !bare && getHeight() < LOW_EM * em;
        pseudoClassStateChanged(LOW, low);
        boolean byFigure = !low && !bare && figures.guides().getValue();
        there(side, !byFigure && shown.getValue().cue().side() != null);
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double words = width * WORDS;
        double tall = lines.prefHeight(words);
        // In a small window the controls are above.
        double top = bare ? getHeight() - in.getBottom() - tall : in.getTop();
        lines.resizeRelocate(in.getLeft(), top, words, tall);
        double before = low ? words * 0.9 : 0;
        figure.resizeRelocate(before, 0, getWidth() - before, getHeight());
        figure.nameLimb(byFigure);
        figure.keepOff(lines.localToScene(lines.getLayoutBounds()));
    }

    private static void there(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /// In a small window the figure has the panel to itself, but for the side.
    void showBare(boolean nowBare) {
        bare = nowBare;
        there(kind, !bare);
        there(name, !bare);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 360;
    }

    /// Draws the next frame.
    void tick(long nanoTime) {
        figure.tick(nanoTime);
    }

    /// Moves the figure to where the session is.
    void show(Snapshot now) {
        figure.show(now.timeline(), now.figureMoment());
        figure.slowly(now.state() == State.HURT);
    }

    private void tell(Snapshot now) {
        Cue cue = now.moment().cue();
        var planned = cue.planned();
        kind.setText(words.kind(now));
        name.textProperty().set(words.name(cue));
        position.setText(
                planned.sets() > 1
                        ? texts.get(
                                "session.positionAndSet",
                                arg(
                                        "position",
                                        texts.of("position", planned.variant().position())),
                                arg("set", cue.part().set() + 1),
                                arg("sets", planned.sets()))
                        : texts.of("position", planned.variant().position()));
        side.setText(words.side(cue.side()));
        requestLayout();
    }

    /// What the words and the side depend on.
    private record Shown(Cue cue, boolean waiting) {
        static Shown of(Snapshot now) {
            return new Shown(now.moment().cue(), now.waiting());
        }

        boolean preparing() {
            return waiting || cue.kind() == Cue.Kind.GET_READY || cue.kind() == Cue.Kind.SWITCH;
        }
    }
}
