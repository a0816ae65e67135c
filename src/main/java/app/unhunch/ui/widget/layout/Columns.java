package app.unhunch.ui.widget.layout;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Places things row by row in columns of the same width: in as many as there is room for. Sizes are in em.
public final class Columns extends Pane {

    private final double least;
    private final double across;
    private final double down;
    private final List<Integer> counts;
    private final Label measure = new Label();

    /// @param least how wide a column is at least, unless even the smallest number of them has no room
    /// @param across the gap between columns
    /// @param down the gap between rows
    /// @param counts how many columns there may be, the most first
    public Columns(double least, double across, double down, List<Integer> counts) {
        this.least = least;
        this.across = across;
        this.down = down;
        this.counts = List.copyOf(counts);
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().add(measure);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        int count = counts.getFirst();
        return em() * (count * least + (count - 1) * across);
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? prefWidth(-1) : width, (_, _, _, _, _) -> {});
    }

    @Override
    protected void layoutChildren() {
        place(
                getWidth(),
                (node, x, y, width, height) ->
                        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height)));
    }

    /// Returns how high all of it is.
    private double place(double width, Placing placing) {
        List<Node> nodes = getManagedChildren();
        int count = count(width);
        double gap = across * em();
        double column = Math.max(0, (width - (count - 1) * gap) / count);
        double y = 0;
        for (int first = 0; first < nodes.size(); first += count) {
            List<Node> row = nodes.subList(first, Math.min(nodes.size(), first + count));
            double height = row.stream()
                    .mapToDouble(node -> Math.max(node.minHeight(column), node.prefHeight(column)))
                    .max()
                    .orElse(0);
            y += first == 0 ? 0 : down * em();
            for (int i = 0; i < row.size(); i++) {
                placing.put(row.get(i), i * (column + gap), y, column, height);
            }
            y += height;
        }
        return y;
    }

    private int count(double width) {
        double em = em();
        return counts.stream()
                .filter(count -> (width - (count - 1) * across * em) / count >= least * em)
                .findFirst()
                .orElseGet(counts::getLast);
    }

    private double em() {
        return measure.getFont().getSize();
    }

    @FunctionalInterface
    private interface Placing {
        void put(Node node, double x, double y, double width, double height);
    }
}
