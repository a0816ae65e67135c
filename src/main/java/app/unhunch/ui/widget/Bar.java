package app.unhunch.ui.widget;

import javafx.scene.layout.Region;

/// A bar that fills a share of its width.
public final class Bar extends Region {

    private final Region fill = new Region();
    private final double share;

    /// @param share 0 to 1
    public Bar(double share) {
        this.share = share;
        fill.getStyleClass().add("bar-fill");
        getStyleClass().add("bar");
        getChildren().add(fill);
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
