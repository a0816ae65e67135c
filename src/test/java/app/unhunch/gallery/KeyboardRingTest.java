package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.session.SessionView;
import atlantafx.base.controls.ModalPane;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whoever uses the keyboard sees where it is, on every control of every view, and nothing moves for it.
@ExtendWith(ApplicationExtension.class)
class KeyboardRingTest {

    private static final List<PseudoClass> BY_KEYBOARD =
            List.of(PseudoClass.getPseudoClass("focused"), PseudoClass.getPseudoClass("focus-visible"));

    /// What of a ring can be seen, in pixels.
    private static final double LEAST = 2;

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @Test
    void everyControlHasARingAndNothingMovesForIt() throws Exception {
        Studio studio = Studio.asAsked();
        Set<String> known = new HashSet<>();
        Set<String> faults = new TreeSet<>();
        for (GalleryView view : GalleryView.all()) {
            WaitForAsyncUtils.asyncFx(() -> {
                        Scene scene = studio.arranged(PictureSetting.LIGHT, view.arrange());
                        controls(scene.getRoot())
                                .filter(control -> known.add(kind(control)))
                                .forEach(control -> look(control, view.name(), faults));
                    })
                    .get();
        }

        assertThat(faults).isEmpty();
        assertThat(known).hasSizeGreaterThan(20);
    }

    private static Stream<Node> controls(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.of();
        }
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(KeyboardRingTest::controls)
                : Stream.of();
        return node.isFocusTraversable() && !isWhole(node) ? Stream.concat(Stream.of(node), inside) : inside;
    }

    /// A session has the keyboard as a whole, and what lies behind a dialog hands it on.
    private static boolean isWhole(Node node) {
        return node instanceof SessionView || node instanceof ModalPane;
    }

    /// By its own styles, what it is, and the styles around it, which rules ask for.
    private static String kind(Node control) {
        StringBuilder kind = new StringBuilder(control.getPseudoClassStates().toString());
        for (Node node = control; node != null; node = node.getParent()) {
            kind.append(' ').append(String.join(".", node.getStyleClass()));
        }
        return kind.toString();
    }

    private static void look(Node control, String view, Set<String> faults) {
        String name = view + ": " + control.getClass().getSimpleName() + control.getStyleClass();
        control.getScene().getRoot().layout();
        Map<Node, Look> before = looks(control);
        give(control, true);
        Map<Node, Look> after = looks(control);
        give(control, false);
        boolean ringed = after.entrySet().stream().anyMatch(entry -> {
            Look old = before.get(entry.getKey());
            return old == null || entry.getValue().isSeenBeside(old);
        });
        if (!ringed) {
            faults.add(name + " looks as without the keyboard");
        }
        before.forEach((node, old) -> {
            Look now = after.get(node);
            if (now != null && !old.place().equals(now.place())) {
                faults.add(name + " moves " + node.getStyleClass());
            }
        });
    }

    private static void give(Node control, boolean keyboard) {
        BY_KEYBOARD.forEach(state -> control.pseudoClassStateChanged(state, keyboard));
        control.getScene().getRoot().applyCss();
        control.getScene().getRoot().layout();
    }

    private static Map<Node, Look> looks(Node control) {
        List<Node> all = new ArrayList<>();
        collect(control, all);
        Map<Node, Look> looks = new LinkedHashMap<>();
        all.forEach(node -> looks.put(node, Look.of(node)));
        return looks;
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    /// How a node is drawn, and where it is in the scene.
    private record Look(@Nullable Border border, @Nullable Background background, Bounds place) {

        static Look of(Node node) {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            Bounds place = new BoundingBox(
                    Math.rint(bounds.getMinX() * 10),
                    Math.rint(bounds.getMinY() * 10),
                    Math.rint(bounds.getWidth() * 10),
                    Math.rint(bounds.getHeight() * 10));
            return node instanceof Region region
                    ? new Look(region.getBorder(), region.getBackground(), place)
                    : new Look(null, null, place);
        }

        boolean isSeenBeside(Look old) {
            boolean lined = border != null && !border.equals(old.border) && widest(border) >= LEAST;
            boolean filled = background != null && !background.equals(old.background);
            return lined || filled;
        }

        private static double widest(Border border) {
            return border.getStrokes().stream()
                    .filter(stroke -> stroke.getTopStroke().isOpaque())
                    .mapToDouble(stroke -> stroke.getWidths().getTop())
                    .max()
                    .orElse(0);
        }
    }
}
