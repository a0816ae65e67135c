package app.unhunch.ui.settings;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Keeps the control that has the keyboard in sight when what stands around it grows, as with larger text.
final class InSight {

    private InSight() {}

    static void keep(ScrollPane scroll, Region content) {
        content.heightProperty().subscribe(() -> reveal(scroll, content));
        scroll.viewportBoundsProperty().subscribe(() -> reveal(scroll, content));
    }

    private static void reveal(ScrollPane scroll, Region content) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        Node focused = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        if (focused == null || seen <= 0 || hidden <= 0 || !isInside(focused, content)) {
            return;
        }
        // Its place is known only when everything above it has its own.
        content.layout();
        Bounds place = content.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double top = scroll.getVvalue() * hidden;
        if (place.getMinY() < top) {
            scroll.setVvalue(Math.max(0, place.getMinY() / hidden));
        } else if (place.getMaxY() > top + seen) {
            scroll.setVvalue(Math.min(1, (place.getMaxY() - seen) / hidden));
        }
    }

    private static boolean isInside(Node node, Node content) {
        Node n = node;
        while (n != null && !n.equals(content)) {
            n = n.getParent();
        }
        return n != null;
    }
}
