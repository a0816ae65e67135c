package app.unhunch.ui.session;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.WindowEvent;

/// A tooltip above a row of buttons, so that it covers none of them, and within the window where it has room.
final class TipAbove extends Tooltip {

    private static final double GAP = 4;

    private final Node button;
    private final Region row;

    TipAbove(String words, Node button, Region row) {
        super(words);
        this.button = button;
        this.row = row;
        addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> place());
        addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> place());
    }

    /// From the edge of the button that is nearer to that of the window, towards the middle.
    private void place() {
        Bounds of = button.localToScreen(button.getLayoutBounds());
        Bounds all = row.localToScreen(row.getLayoutBounds());
        if (of == null || all == null) {
            return;
        }
        boolean atLeft = of.getCenterX() < all.getCenterX();
        setAnchorLocation(atLeft ? AnchorLocation.WINDOW_BOTTOM_LEFT : AnchorLocation.WINDOW_BOTTOM_RIGHT);
        setAnchorX(atLeft ? of.getMinX() : of.getMaxX());
        setAnchorY(all.getMinY() - GAP);
    }
}
