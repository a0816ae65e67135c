package app.unhunch.ui.widget;

import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// A countdown that can be read from two metres away, around a disc that grows with the in-breath and shrinks with the
/// out-breath. All sizes are shares of its own.
public final class BreathRing extends Region {

    private static final double EMPTY_LUNGS = 0.72;
    private static final double FULL_LUNGS = 0.92;

    /// The widest words below the numeral, so that they stay within the ring.
    private static final double WORDS = 0.72;

    private static final double USUAL_EM = 16;

    /// Letters need not change for less than this share of their size.
    private static final double NOTICED = 0.002;

    /// How much larger the numeral is at the height of a pulse.
    private static final double PULSE = 0.07;

    private final Kind kind;
    private final Circle track = new Circle();
    private final Arc left = new Arc();
    private final Circle disc = new Circle();
    private final List<Line> bars = List.of(new Line(), new Line());
    private final Label numeral = new Label();
    private final Label unit = new Label();
    private final Label word = new Label();
    private final Words words = new Words();
    private double fullness;

    /// What a ring is for.
    public enum Kind {
        /// To be followed, beside the figure.
        USUAL(0.055, 0.0549),
        /// To be read from the floor.
        FLOOR(0.026, 0.0582),
        /// To wait: two bars stand in it instead of words.
        STILL(0.06, 0.0549);

        private final double thickness;
        private final double letters;

        Kind(double thickness, double letters) {
            this.thickness = thickness;
            this.letters = letters;
        }
    }

    /// Whether the breath is led or free.
    public enum Breathing {
        PACED,
        FREE
    }

    public BreathRing() {
        this(Kind.USUAL);
    }

    public BreathRing(Kind kind) {
        this.kind = kind;
        getStyleClass().addAll("breath-ring", kind.name().toLowerCase(Locale.ROOT));
        track.getStyleClass().add("track");
        left.getStyleClass().add("left");
        disc.getStyleClass().add("disc");
        bars.forEach(bar -> bar.getStyleClass().add("bar"));
        numeral.getStyleClass().add("numeral");
        unit.getStyleClass().add("unit");
        word.getStyleClass().add("word");
        left.setStartAngle(90);
        // Clockwise everywhere.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinSize(0, 0);
        getChildren().addAll(disc, track, left);
        if (kind == Kind.STILL) {
            getChildren().addAll(bars);
        } else {
            getChildren().add(words);
        }
        // Laid out here; managed, each breath would have the whole screen laid out anew.
        for (Node part : getChildren()) {
            part.setManaged(false);
        }
        // The view that holds the ring tells a screen reader what it shows.
        setFocusTraversable(false);
        setMouseTransparent(true);
    }

    /// How much of the present cue is left, 0 to 1.
    public void setLeft(double share) {
        left.setLength(360 * share);
        // Without it, round ends would make a dot of nothing.
        left.setVisible(share > 0);
    }

    /// How full the lungs are, 0 to 1; the disc hides when `breathing` is not [Breathing#PACED].
    public void setBreath(Breathing breathing, double newFullness) {
        disc.setVisible(breathing == Breathing.PACED);
        fullness = newFullness;
        sizeDisc();
    }

    /// The large number, what it counts, and the breath word.
    public void setWords(String newNumeral, String newUnit, String newWord) {
        numeral.setText(newNumeral);
        unit.setText(newUnit);
        word.setText(newWord);
        unit.setManaged(!newUnit.isEmpty());
        word.setManaged(!newWord.isEmpty());
    }

    /// How much the numeral stands out now, 0 to 1.
    public void setPulse(double strength) {
        double grown = 1 + PULSE * strength;
        numeral.setScaleX(grown);
        numeral.setScaleY(grown);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 300;
    }

    @Override
    protected void layoutChildren() {
        double radius = radius();
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        for (Circle circle : new Circle[] {track, disc}) {
            circle.setCenterX(x);
            circle.setCenterY(y);
        }
        track.setRadius(radius);
        left.setRadiusX(radius);
        left.setRadiusY(radius);
        left.setCenterX(x);
        left.setCenterY(y);
        track.setStrokeWidth(thickness());
        left.setStrokeWidth(thickness());
        sizeDisc();
        double apart = 0.058 * side();
        for (int i = 0; i < 2; i++) {
            Line bar = bars.get(i);
            bar.setStartX(x + (i == 0 ? -apart : apart));
            bar.setEndX(bar.getStartX());
            bar.setStartY(y - 0.105 * side());
            bar.setEndY(y + 0.105 * side());
            bar.setStrokeWidth(0.045 * side());
        }
        words.resizeRelocate(0, 0, getWidth(), getHeight());
        words.requestLayout();
    }

    private double side() {
        return Math.max(1, Math.min(getWidth(), getHeight()));
    }

    private double thickness() {
        return side() * kind.thickness;
    }

    private double radius() {
        return (side() - thickness()) / 2;
    }

    private void sizeDisc() {
        double free = side() / 2 - thickness();
        disc.setRadius(free * (EMPTY_LUNGS + (FULL_LUNGS - EMPTY_LUNGS) * fullness));
    }

    /// The words in the ring. They grow with it, all by as much. Not by scaling them: scaled letters are drawn as
    /// shapes, in each frame of a breath anew.
    private final class Words extends Region {

        /// The size of the letters that the style sheet counts from, in pixels.
        private double em;

        private final Fitting unitRoom = new Fitting(unit);
        private final Fitting wordRoom = new Fitting(word);

        Words() {
            getStyleClass().add("ring-words");
            getChildren().addAll(numeral, unitRoom, wordRoom);
            setLetters(USUAL_EM);
        }

        @Override
        protected void layoutChildren() {
            double wanted = side() * kind.letters;
            if (Math.abs(em / wanted - 1) > NOTICED) {
                setLetters(wanted);
                applyCss();
            }
            boolean counts = unit.isManaged();
            boolean breathes = word.isManaged();
            unitRoom.fit(side() * WORDS);
            wordRoom.fit(side() * WORDS);
            double highest = kind == Kind.FLOOR ? 0.43 : 0.45;
            place(numeral, counts && breathes ? 0.41 : counts || breathes ? highest : 0.5);
            place(unitRoom, breathes ? 0.595 : 0.67);
            place(wordRoom, counts ? 0.725 : kind == Kind.FLOOR ? 0.7 : 0.68);
        }

        private void setLetters(double pixels) {
            em = pixels;
            setStyle("-fx-font-size: " + pixels + "px");
        }

        private void place(Region part, double middle) {
            double width = part.prefWidth(-1);
            double height = part.prefHeight(-1);
            part.resizeRelocate(
                    snapPositionX((getWidth() - width) / 2),
                    snapPositionY(getHeight() / 2 + (middle - 0.5) * side() - height / 2),
                    Math.ceil(width),
                    Math.ceil(height));
        }
    }

    /// Makes the letters of a label smaller where its words are long. The label has a size of its own in the style
    /// sheet, which counts from the one here.
    private static final class Fitting extends Region {

        private final Label label;
        private double share = 1;

        Fitting(Label label) {
            this.label = label;
            getChildren().add(label);
            managedProperty().bind(label.managedProperty());
            visibleProperty().bind(label.managedProperty());
        }

        void fit(double room) {
            double wanted = Math.min(1, room * share / Math.max(1, label.prefWidth(-1)));
            if (Math.abs(wanted - share) > NOTICED) {
                share = wanted;
                setStyle("-fx-font-size: " + share + "em");
                applyCss();
            }
        }

        @Override
        protected double computePrefWidth(double height) {
            return label.prefWidth(-1);
        }

        @Override
        protected double computePrefHeight(double width) {
            return label.prefHeight(-1);
        }

        @Override
        protected void layoutChildren() {
            label.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
