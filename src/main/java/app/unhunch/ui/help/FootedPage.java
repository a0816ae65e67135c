package app.unhunch.ui.help;

import app.unhunch.ui.widget.Scroll;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// What there is to read, and a foot below it that stays. Where the window is low, first the air yields that
/// the style sheet wants above and below; only then what there is to read scrolls.
final class FootedPage extends Region {

    /// What of the air is left at least.
    private static final double LEAST_AIR = 0.4;

    private final Region body;
    private final Scroll scroll;
    private final Region foot;
    private boolean yields = true;

    /// @param body what there is to read
    FootedPage(Region body, Region foot) {
        this.body = body;
        this.foot = foot;
        scroll = new Scroll(body);
        scroll.setFitToHeight(true);
        getStyleClass().add("welcome-page");
        getChildren().addAll(scroll, foot);
    }

    /// @param mayYield whether there is air to give away
    void arrange(boolean mayYield) {
        yields = mayYield;
        requestLayout();
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
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets air = getInsets();
        double inside = width < 0 ? -1 : width - air.getLeft() - air.getRight();
        return air.getTop() + body.prefHeight(inside) + foot.prefHeight(inside) + air.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets air = getInsets();
        double width = getWidth() - air.getLeft() - air.getRight();
        double below = foot.prefHeight(width);
        double left = getHeight() - body.minHeight(width) - below;
        double share = yields ? Math.clamp(left / (air.getTop() + air.getBottom()), LEAST_AIR, 1) : 1;
        double top = snapPositionY(air.getTop() * share);
        double end = snapPositionY(getHeight() - air.getBottom() * share - below);
        scroll.resizeRelocate(air.getLeft(), top, width, Math.max(0, end - top));
        foot.resizeRelocate(air.getLeft(), end, width, below);
    }
}
