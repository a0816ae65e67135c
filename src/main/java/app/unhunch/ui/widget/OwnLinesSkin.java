package app.unhunch.ui.widget;

import java.util.Objects;
import javafx.geometry.Dimension2D;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import org.jspecify.annotations.Nullable;

/// Shows a label in lines that [WrappedText] breaks, with the label's graphic before or after them.
final class OwnLinesSkin extends SkinBase<Label> {

    private final WrappedText text = new WrappedText();

    OwnLinesSkin(Label label) {
        super(label);
        text.getStyleClass().add("text");
        text.fontProperty().bind(label.fontProperty());
        text.fillProperty().bind(label.textFillProperty());
        text.underlineProperty().bind(label.underlineProperty());
        text.lineSpacingProperty().bind(label.lineSpacingProperty());
        text.textAlignmentProperty().bind(label.textAlignmentProperty());
        registerChangeListener(label.textProperty(), _ -> label.requestLayout());
        registerChangeListener(label.fontProperty(), _ -> label.requestLayout());
        registerChangeListener(label.alignmentProperty(), _ -> label.requestLayout());
        registerChangeListener(label.lineSpacingProperty(), _ -> label.requestLayout());
        registerChangeListener(label.graphicTextGapProperty(), _ -> label.requestLayout());
        registerChangeListener(label.contentDisplayProperty(), _ -> label.requestLayout());
        registerChangeListener(label.graphicProperty(), _ -> fill());
        fill();
    }

    private void fill() {
        getChildren().setAll(text);
        Node graphic = getSkinnable().getGraphic();
        if (graphic != null) {
            getChildren().add(graphic);
        }
        getSkinnable().requestLayout();
    }

    /// How much of the width the graphic and its gap take.
    private double beside() {
        Node graphic = getSkinnable().getGraphic();
        return graphic == null ? 0 : graphicWidth() + getSkinnable().getGraphicTextGap();
    }

    private double graphicWidth() {
        Node graphic = getSkinnable().getGraphic();
        return graphic == null ? 0 : snapSizeX(graphic.prefWidth(-1));
    }

    private double graphicHeight() {
        Node graphic = getSkinnable().getGraphic();
        return graphic == null ? 0 : snapSizeY(graphic.prefHeight(-1));
    }

    private String words() {
        return Objects.requireNonNullElse(getSkinnable().getText(), "");
    }

    /// @param width for text and graphic; negative for as much as it takes
    private double room(double width) {
        return width < 0 ? 0 : Math.max(1, width - beside());
    }

    private Dimension2D sizeOfText(double width) {
        Dimension2D size = text.sizeOf(words(), room(width), getSkinnable().getEffectiveNodeOrientation());
        return new Dimension2D(snapSizeX(size.getWidth()), snapSizeY(size.getHeight()));
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        double letter = getSkinnable().getFont().getSize();
        return left + beside() + Math.min(letter, sizeOfText(-1).getWidth()) + right;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + beside() + sizeOfText(-1).getWidth() + right;
    }

    @Override
    protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
        return getSkinnable().prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        double inside = width < 0 ? width : Math.max(0, width - left - right);
        return top + Math.max(graphicHeight(), sizeOfText(inside).getHeight()) + bottom;
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return getSkinnable().prefHeight(width);
    }

    @Override
    protected double computeBaselineOffset(double top, double right, double bottom, double left) {
        double height = sizeOfText(getSkinnable().getWidth() - left - right).getHeight();
        return top + Math.max(0, graphicHeight() - height) / 2 + text.getBaselineOffset();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        text.show(words(), room(width), getSkinnable().getEffectiveNodeOrientation());
        Dimension2D size = sizeOfText(width);
        double tallest = Math.max(graphicHeight(), size.getHeight());
        Pos alignment = getSkinnable().getAlignment();
        double left = x + (width - beside() - size.getWidth()) * share(alignment.getHpos());
        double middle = y + tallest / 2 + (height - tallest) * share(alignment.getVpos());
        boolean after = getSkinnable().getContentDisplay() == ContentDisplay.RIGHT;
        place(text, after ? left : left + beside(), middle - size.getHeight() / 2);
        Node graphic = getSkinnable().getGraphic();
        if (graphic != null) {
            graphic.autosize();
            double start = after ? left + size.getWidth() + beside() - graphicWidth() : left;
            place(graphic, start, middle - graphicHeight() / 2);
        }
    }

    /// A screen reader hears the text as it was given.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        String told = getSkinnable().getAccessibleText();
        return told == null || told.isEmpty() ? getSkinnable().getText() : told;
    }

    private void place(Node node, double x, double y) {
        node.relocate(snapPositionX(x), snapPositionY(y));
    }

    private static double share(HPos place) {
        return switch (place) {
            case LEFT -> 0;
            case CENTER -> 0.5;
            case RIGHT -> 1;
        };
    }

    private static double share(VPos place) {
        return switch (place) {
            case TOP, BASELINE -> 0;
            case CENTER -> 0.5;
            case BOTTOM -> 1;
        };
    }
}
