package app.unhunch.ui.progress;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Rows below each other: some at least, and as many more as there is room for, so that it ends where its neighbour
/// does.
final class RowsThatFit extends Pane {

    private final ReadOnlyIntegerWrapper fitting = new ReadOnlyIntegerWrapper();
    private int least;

    RowsThatFit(int least) {
        this.least = least;
        setMaxHeight(Double.MAX_VALUE);
    }

    /// How many of them can be seen.
    ReadOnlyIntegerProperty fitting() {
        return fitting.getReadOnlyProperty();
    }

    /// @param rows how many must have room
    void setLeast(int rows) {
        least = rows;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream()
                .limit(least)
                .mapToDouble(row -> snapSizeY(row.prefHeight(width)))
                .sum();
    }

    @Override
    protected void layoutChildren() {
        List<Node> rows = getManagedChildren();
        int count = 0;
        double taken = 0;
        while (count < rows.size()) {
            double high = snapSizeY(rows.get(count).prefHeight(getWidth()));
            if (count >= least && taken + high > getHeight()) {
                break;
            }
            taken += high;
            count++;
        }
        // What is left is too little for one more.
        double air = count < rows.size() ? Math.max(0, Math.floor((getHeight() - taken) / count)) : 0;
        double y = 0;
        for (int i = 0; i < rows.size(); i++) {
            Node row = rows.get(i);
            row.setVisible(i < count);
            if (i < count) {
                double high = snapSizeY(row.prefHeight(getWidth())) + air;
                row.resizeRelocate(0, y, getWidth(), high);
                y += high;
            }
        }
        fitting.set(count);
    }
}
