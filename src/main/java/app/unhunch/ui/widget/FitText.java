package app.unhunch.ui.widget;

import javafx.beans.property.StringProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Text as large as the room it is given allows, wrapped, between two sizes in em. It grows by scaling, so that the
/// style sheet need not be asked again in the middle of a layout.
public final class FitText extends Region {

    private static final double LINE = 1.28;
    private static final double SHRINK = 0.96;

    /// A label needs a little more room than its words, in pixels.
    private static final double SLACK = 4;

    /// And more height, in em: without it the last line gives way to an ellipsis.
    private static final double AIR = 0.5;

    /// One line reads better than two with a lonely word, as long as it need not shrink below this share.
    private static final double ONE_LINE_FROM = 0.72;

    private final Label label = new WrappedLabel("");
    private final WrappedText probe = new WrappedText();
    private final Scale scale = new Scale();
    private final int lines;
    private final double smallest;
    private final double largest;

    /// @param lines how many lines of the largest size it would like to have room for
    /// @param smallest the least size, in em; text that does not fit at it is cut with an ellipsis
    /// @param largest the greatest size, in em
    public FitText(int lines, double smallest, double largest) {
        this.lines = lines;
        this.smallest = smallest;
        this.largest = largest;
        label.getTransforms().add(scale);
        label.getStyleClass().add("fit");
        getStyleClass().add("fit-text");
        getChildren().add(label);
    }

    /// The text that is shown.
    public StringProperty textProperty() {
        return label.textProperty();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 20 * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return LINE * lines * largest * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        if (room <= 0) {
            return LINE * smallest * em();
        }
        // Never less than all the words need at the least size.
        probe.setFont(label.getFont());
        return Math.ceil((needed(room / smallest).getHeight() + AIR * em()) * smallest);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double factor = fitting();
        scale.setX(factor);
        scale.setY(factor);
        // The label lives in its own unscaled room; its transform makes that fill ours.
        label.resizeRelocate(0, 0, Math.ceil(getWidth() / factor), getHeight() / factor);
    }

    private double fitting() {
        probe.setFont(label.getFont());
        for (double factor = largest; factor > largest * ONE_LINE_FROM; factor *= SHRINK) {
            if (fits(0, factor)) {
                return factor;
            }
        }
        double factor = largest;
        while (factor > smallest && !fits(getWidth() / factor, factor)) {
            factor *= SHRINK;
        }
        return Math.max(factor, smallest);
    }

    /// Whether the text fits at a factor, wrapped at a width; 0 means one line.
    private boolean fits(double wrap, double factor) {
        Dimension2D needed = needed(wrap);
        return (needed.getHeight() + AIR * em()) * factor <= getHeight()
                && (needed.getWidth() + SLACK) * factor <= getWidth();
    }

    /// What the text needs, wrapped as the label would wrap it at a width; 0 means one line.
    private Dimension2D needed(double wrap) {
        double room = wrap == 0 ? 0 : Math.max(1, wrap - 2 * SLACK);
        return probe.sizeOf(label.getText(), room, getEffectiveNodeOrientation());
    }

    private double em() {
        return label.getFont().getSize();
    }
}
