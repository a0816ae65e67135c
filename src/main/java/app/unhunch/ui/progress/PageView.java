package app.unhunch.ui.progress;

import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows a page whole, and smaller where there is less room than on paper.
final class PageView extends Region {

    private final Region page;
    private final Scale scale = new Scale();
    private final Group held;

    PageView(Region page) {
        this.page = page;
        held = new Group(page);
        held.getTransforms().add(scale);
        getChildren().add(held);
    }

    private double fit(double width) {
        return width < 0 ? 1 : Math.min(1, width / page.prefWidth(-1));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return page.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return fit(width) * page.prefHeight(page.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double fit = fit(getWidth());
        scale.setX(fit);
        scale.setY(fit);
        held.relocate(Math.max(0, (getWidth() - fit * page.prefWidth(-1)) / 2), 0);
    }
}
