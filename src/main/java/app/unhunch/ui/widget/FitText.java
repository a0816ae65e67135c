package app.unhunch.ui.widget;

import java.util.regex.Pattern;
import javafx.beans.property.StringProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Large words in lines of even length. Whoever places them asks how high they would be, and says how large they are.
/// They grow by scaling, so that the style sheet need not be asked again in the middle of a layout.
public final class FitText extends Region {

    /// A label needs a little more room than its words, in pixels.
    private static final double SLACK = 0.75;

    /// And more height, in em: without it the last line gives way to an ellipsis.
    private static final double AIR = 0.5;

    /// So near is the narrowest width found that holds as many lines, in pixels.
    private static final double NEAR = 0.5;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Label label = new WrappedLabel("");
    private final WrappedText probe = new WrappedText();
    private final Scale scale = new Scale();
    private double size = 1;
    private String measured = "";
    private double measuredAt;
    private double longestWord;

    public FitText(String... styles) {
        label.getTransforms().add(scale);
        label.setAlignment(Pos.TOP_LEFT);
        label.getStyleClass().add("fit");
        getStyleClass().add("fit-text");
        getStyleClass().addAll(styles);
        getChildren().add(label);
    }

    /// The text that is shown.
    public StringProperty textProperty() {
        return label.textProperty();
    }

    /// Makes the words so large.
    ///
    /// @param em in the size of text around it
    public void setSize(double em) {
        if (size != em) {
            size = em;
            requestLayout();
        }
    }

    /// How large the words are, in the size of text around them.
    public double size() {
        return size;
    }

    /// How many lines there would be in a width at a size.
    public int lines(double width, double em) {
        double one = needed(0).getHeight();
        double all = needed(width / em).getHeight();
        return (int) Math.round((all - one) / (one + label.getLineSpacing())) + 1;
    }

    /// How high all words would be in a width at a size, in pixels.
    public double height(double width, double em) {
        return label.getText().isEmpty() ? 0 : Math.ceil(needed(width / em).getHeight() * em);
    }

    /// Whether no word would be broken in a width at a size.
    public boolean holdsWords(double width, double em) {
        double room = width / em - 2 * SLACK;
        String words = label.getText();
        if (!words.equals(measured) || label.getFont().getSize() != measuredAt) {
            measured = words;
            measuredAt = label.getFont().getSize();
            longestWord = SPACES.splitAsStream(words)
                    .mapToDouble(word -> probeFor()
                            .sizeOf(word, 0, getEffectiveNodeOrientation())
                            .getWidth())
                    .max()
                    .orElse(0);
        }
        return longestWord <= room;
    }

    /// The largest of some sizes at which all words fit into a place; the last one if none does.
    public double fitting(double width, double height, int mostLines, double... sizes) {
        for (double em : sizes) {
            if (height(width, em) <= height && lines(width, em) <= mostLines && holdsWords(width, em)) {
                return em;
            }
        }
        return sizes[sizes.length - 1];
    }

    @Override
    protected double computePrefWidth(double height) {
        return (needed(0).getWidth() + 2 * SLACK) * size;
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width < 0 ? Double.MAX_VALUE : width, size);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        scale.setX(size);
        scale.setY(size);
        // The label lives in its own unscaled room; its transform makes that fill ours.
        double width = even(getWidth() / size);
        label.resizeRelocate(0, 0, Math.ceil(width), Math.ceil(needed(width).getHeight() + AIR * em()));
    }

    /// The narrowest width in which there are no more lines than in a given one.
    private double even(double width) {
        double height = needed(width).getHeight();
        double narrow = width / 2;
        double wide = width;
        while (wide - narrow > NEAR) {
            double middle = (narrow + wide) / 2;
            if (needed(middle).getHeight() > height || !holdsWords(middle, 1)) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return Math.min(width, wide + NEAR);
    }

    /// What the text needs, wrapped as the label would wrap it at a width; 0 means one line.
    private Dimension2D needed(double wrap) {
        double room = wrap == 0 ? 0 : Math.max(1, wrap - 2 * SLACK);
        return probeFor().sizeOf(label.getText(), room, getEffectiveNodeOrientation());
    }

    private WrappedText probeFor() {
        probe.setFont(label.getFont());
        probe.setLineSpacing(label.getLineSpacing());
        return probe;
    }

    private double em() {
        return label.getFont().getSize();
    }
}
