package app.unhunch.gallery;

import app.unhunch.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/// Finds words for which there is no room on a screen that has been laid out: cut by an ellipsis, beyond the edge, or
/// upon other words.
final class Crowded {

    /// What a typeface may reach over, in pixels.
    private static final double TOLERANCE = 3;

    /// Of the size of a typeface, above its letters and below.
    private static final double AIR = 0.2;

    private final List<Shown> shown = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /// Words and where they are seen.
    private record Shown(String words, Bounds place) {

        boolean isUpon(Shown other) {
            return width(place, other.place) > TOLERANCE && height(place, other.place) > TOLERANCE;
        }
    }

    private Crowded() {}

    /// What is wrong in a scene's root, a sentence each. While there is a dialog, only that counts.
    static List<String> in(Parent root) {
        Crowded found = new Crowded();
        Bounds all = root.localToScene(root.getLayoutBounds());
        Node dialog = root.lookup("." + Styles.DIALOG);
        found.collect(dialog == null ? root : dialog, all, all);
        found.overlaps();
        return found.faults;
    }

    /// @param window where words may be
    /// @param seen the part of it that is not scrolled away
    private void collect(Node node, Bounds window, Bounds seen) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled) {
            look(labeled, window, seen);
        }
        if (node instanceof Parent parent) {
            boolean scrolls = node instanceof ScrollPane || node instanceof ListView<?>;
            Bounds place = node.localToScene(node.getLayoutBounds());
            Bounds within = scrolls ? scrolled(node, place) : window;
            Bounds part = scrolls ? intersection(place, seen) : seen;
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, within, part));
        }
    }

    /// Where words may be that can be scrolled to.
    private static Bounds scrolled(Node node, Bounds place) {
        return node instanceof ListView<?> list && list.getOrientation() == Orientation.HORIZONTAL
                ? new BoundingBox(-1e6, place.getMinY(), 2e6, place.getHeight())
                : new BoundingBox(place.getMinX(), -1e6, place.getWidth(), 2e6);
    }

    private void look(Labeled labeled, Bounds window, Bounds seen) {
        String words = labeled.getText();
        if (words == null || words.isBlank() || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        text(labeled).ifPresent(text -> {
            if (!letters(text.getText()).equals(letters(words))) {
                faults.add("cut: " + words + " is shown as " + text.getText());
            }
            Bounds own = labeled.localToScene(labeled.getLayoutBounds());
            Bounds place = text.localToScene(ink(text));
            if (!isWithin(place, own)) {
                faults.add("larger than its box: " + words);
            }
            if (!isWithin(place, window)) {
                faults.add("over the edge: " + words);
            }
            Bounds visible = intersection(place, seen);
            if (visible.getWidth() > 0 && visible.getHeight() > 0) {
                shown.add(new Shown(words, visible));
            }
        });
    }

    /// What it really draws.
    private static Optional<Text> text(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !child.equals(labeled.getGraphic()))
                .map(Text.class::cast)
                .findFirst();
    }

    /// Without what is between lines.
    private static String letters(String words) {
        return words.replaceAll("\\s", "");
    }

    /// Where a text has letters: above and below them a line has some air.
    private static Bounds ink(Text text) {
        Bounds all = text.getLayoutBounds();
        double air = text.getFont().getSize() * AIR;
        return new BoundingBox(all.getMinX(), all.getMinY() + air, all.getWidth(), all.getHeight() - 2 * air);
    }

    private void overlaps() {
        for (int i = 0; i < shown.size(); i++) {
            for (Shown other : shown.subList(0, i)) {
                if (shown.get(i).isUpon(other)) {
                    faults.add(shown.get(i).words + " is upon " + other.words);
                }
            }
        }
    }

    private static boolean isWithin(Bounds inner, Bounds outer) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE
                && inner.getMaxX() <= outer.getMaxX() + TOLERANCE
                && inner.getMinY() >= outer.getMinY() - TOLERANCE
                && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }

    private static Bounds intersection(Bounds a, Bounds b) {
        return new BoundingBox(
                Math.max(a.getMinX(), b.getMinX()), Math.max(a.getMinY(), b.getMinY()), width(a, b), height(a, b));
    }

    private static double width(Bounds a, Bounds b) {
        return Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()));
    }

    private static double height(Bounds a, Bounds b) {
        return Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()));
    }
}
