package app.unhunch.ui.widget;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;

/// A countdown that can be read from two metres away, around a disc that grows with the in-breath and shrinks with the
/// out-breath. All sizes are fractions of its radius.
public final class BreathRing extends Region {

    private static final double THICKNESS = 0.075;
    private static final double EMPTY_LUNGS = 0.7;
    private static final double FULL_LUNGS = 0.9;
    private static final double NUMERAL = 0.76;

    /// The widest words below the numeral, so that they stay within the ring.
    private static final double WORDS = 1.6;

    private static final double USUAL_EM = 16;

    /// Letters need not change for less than this share of their size.
    private static final double NOTICED = 0.002;

    private final Circle track = new Circle();
    private final Arc left = new Arc();
    private final Circle disc = new Circle();
    private final Label numeral = new Label();
    private final Label unit = new Label();
    private final Label word = new Label();
    private final Fitting unitRoom = new Fitting(unit);
    private final Fitting wordRoom = new Fitting(word);
    private final VBox words = new VBox(numeral, unitRoom, wordRoom);
    private double fullness;

    /// The size of the letters that the style sheet counts from, in pixels.
    private double em;

    public BreathRing() {
        getStyleClass().add("breath-ring");
        track.getStyleClass().add("track");
        left.getStyleClass().add("left");
        disc.getStyleClass().add("disc");
        numeral.getStyleClass().add("numeral");
        unit.getStyleClass().add("unit");
        word.getStyleClass().add("word");
        words.setAlignment(Pos.CENTER);
        setLetters(USUAL_EM);
        left.setStartAngle(90);
        // Clockwise everywhere.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        for (var label : new Label[] {numeral, unit, word}) {
            label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }
        // Laid out here; managed, each breath would have the whole screen laid out anew.
        for (Node shape : List.of(disc, track, left)) {
            shape.setManaged(false);
        }
        getChildren().addAll(disc, track, left, words);
        // The view that holds the ring tells a screen reader what it shows.
        setFocusTraversable(false);
    }

    /// How much of the present cue is left, 0 to 1.
    public void setLeft(double share) {
        left.setLength(360 * share);
    }

    /// How full the lungs are, 0 to 1; the disc hides when `breathing` is not [Breathing#PACED].
    public void setBreath(Breathing breathing, double fullness) {
        disc.setVisible(breathing == Breathing.PACED);
        this.fullness = fullness;
        sizeDisc();
    }

    /// The large number, what it counts, and the breath word.
    public void setWords(String numeral, String unit, String word) {
        this.numeral.setText(numeral);
        this.unit.setText(unit);
        this.word.setText(word);
        this.unit.setManaged(!unit.isEmpty());
        this.word.setManaged(!word.isEmpty());
    }

    /// Whether the breath is led or free.
    public enum Breathing {
        PACED,
        FREE
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
    protected double computeMinWidth(double height) {
        return 120;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 120;
    }

    @Override
    protected void layoutChildren() {
        double radius = radius();
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        track.setRadius(radius);
        left.setRadiusX(radius);
        left.setRadiusY(radius);
        for (Circle circle : new Circle[] {track, disc}) {
            circle.setCenterX(x);
            circle.setCenterY(y);
        }
        left.setCenterX(x);
        left.setCenterY(y);
        track.setStrokeWidth(radius * THICKNESS);
        left.setStrokeWidth(radius * THICKNESS);
        sizeDisc();
        sizeWords(radius * NUMERAL);
        unitRoom.fit(radius * WORDS);
        wordRoom.fit(radius * WORDS);
        layoutInArea(words, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }

    /// The words grow with the ring, all by as much. Not by scaling them: scaled letters are drawn as shapes, in each
    /// frame of a breath anew.
    ///
    /// @param wanted how large the numeral is to be, in pixels
    private void sizeWords(double wanted) {
        double growth = wanted / numeral.getFont().getSize();
        if (Math.abs(growth - 1) > NOTICED) {
            // Without the style sheet a letter does not change, and must not be asked for more each time.
            setLetters(Math.max(1, Math.min(em * growth, wanted)));
            words.applyCss();
        }
    }

    private void setLetters(double pixels) {
        em = pixels;
        words.setStyle("-fx-font-size: " + pixels + "px");
    }

    private double radius() {
        return Math.max(1, Math.min(getWidth(), getHeight()) / 2 / (1 + THICKNESS / 2));
    }

    private void sizeDisc() {
        disc.setRadius(radius() * (EMPTY_LUNGS + (FULL_LUNGS - EMPTY_LUNGS) * fullness));
    }

    /// Makes the letters of a label smaller where its words are long. The label has a size of its own in the style
    /// sheet, which counts from the one here.
    private static final class Fitting extends StackPane {

        private final Label label;
        private double share = 1;

        Fitting(Label label) {
            super(label);
            this.label = label;
            managedProperty().bind(label.managedProperty());
        }

        void fit(double room) {
            double wanted = Math.min(1, room * share / Math.max(1, label.prefWidth(-1)));
            if (Math.abs(wanted - share) > NOTICED) {
                share = wanted;
                setStyle("-fx-font-size: " + share + "em");
                applyCss();
            }
        }
    }
}
