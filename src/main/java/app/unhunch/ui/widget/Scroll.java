package app.unhunch.ui.widget;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Scrolls up and down only, and would like to be as tall as its content.
public final class Scroll extends ScrollPane {

    /// Room for the bar and what is free beside it, in pixels.
    private static final double BAR = 16;

    private final Region content;
    private @Nullable Node sought;

    public Scroll(Region content) {
        super(content);
        this.content = content;
        getStyleClass().add("scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // The keyboard must never lead to a control that cannot be seen.
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::look);
    }

    /// Before a layout that is due nobody knows where things are.
    private void look(@Nullable Node focused) {
        if (isNeedsLayout()) {
            sought = focused;
        } else {
            reveal(focused);
        }
    }

    /// Without the picture of its content that the toolkit would keep: that takes the memory of a window, and a first
    /// frame would be painted twice.
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildrenUnmodifiable().forEach(part -> part.setCache(false));
        return skin;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (sought != null) {
            content.layout();
            reveal(sought);
            sought = null;
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width < 0 ? -1 : width - BAR);
    }

    private void reveal(@Nullable Node focused) {
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        if (focused == null || hidden <= 0 || !isInside(focused)) {
            return;
        }
        Bounds place = content.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double top = getVvalue() * hidden;
        double bottom = top + getViewportBounds().getHeight();
        if (place.getMinY() < top) {
            setVvalue((place.getMinY() - BAR) / hidden);
        } else if (place.getMaxY() > bottom) {
            setVvalue((place.getMaxY() + BAR - getViewportBounds().getHeight()) / hidden);
        }
    }

    private boolean isInside(Node node) {
        Node n = node;
        while (n != null && !n.equals(content)) {
            n = n.getParent();
        }
        return n != null;
    }
}
