package app.unhunch.gallery;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/// Every word that a person can see, or hear from a screen reader, in a part of a scene, but for what they write
/// themselves.
final class WordsOnScreen {

    /// Where JavaFX keeps a tooltip of what is no control.
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private static final String ELLIPSIS = "…";

    private final SequencedSet<String> words = new LinkedHashSet<>();
    private final SequencedSet<String> cut = new LinkedHashSet<>();

    private WordsOnScreen(Node root) {
        collect(root);
        words.removeIf(String::isBlank);
    }

    /// Those of a node and of all in it that is visible.
    static SequencedSet<String> of(Node root) {
        return new WordsOnScreen(root).words;
    }

    /// Those that end early for want of room.
    static SequencedSet<String> cutIn(Node root) {
        return new WordsOnScreen(root).cut;
    }

    private void collect(Node node) {
        if (!node.isVisible()) {
            return;
        }
        add(node.getAccessibleText(), node.getAccessibleHelp(), node.getAccessibleRoleDescription());
        addTooltips(node);
        switch (node) {
            case Labeled labeled -> addLabel(labeled);
            case TextInputControl field -> add(field.getPromptText());
            case ComboBox<?> choice -> addItems(choice);
            case XYChart<?, ?> chart -> addTitles(chart);
            // A label says itself what it draws; icons are letters of a typeface of their own.
            case Text text when !isDrawnByALabel(text) -> add(text.getText());
            default -> {}
        }
        children(node).forEach(this::collect);
    }

    private void addTooltips(Node node) {
        // Most are made when the pointer comes.
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                true,
                null));
        if (node.getProperties().get(TOOLTIP) instanceof Tooltip tooltip) {
            add(tooltip.getText());
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            add(control.getTooltip().getText());
        }
    }

    private void addLabel(Labeled labeled) {
        add(labeled.getText());
        boolean ends = labeled.getChildrenUnmodifiable().stream()
                .anyMatch(child -> child instanceof Text text
                        && text.getText().endsWith(ELLIPSIS)
                        && !text.getText().equals(labeled.getText()));
        boolean says = labeled.getText() != null && !labeled.getText().isEmpty();
        if (says && (ends || isOutside(labeled))) {
            cut.add(labeled.getText());
        }
    }

    /// Whether some of it is outside of the window, and no scrolling leads there.
    private static boolean isOutside(Labeled labeled) {
        Scene scene = labeled.getScene();
        Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
        boolean beside = bounds.getMinX() < -1 || bounds.getMaxX() > scene.getWidth() + 1;
        boolean above = bounds.getMinY() < -1 || bounds.getMaxY() > scene.getHeight() + 1;
        return (beside && !scrollsSideways(labeled)) || (above && !scrolls(labeled));
    }

    private static boolean scrollsSideways(Node node) {
        Node n = node;
        while (n != null && !(n instanceof ListView<?> list && list.getOrientation() == Orientation.HORIZONTAL)) {
            n = n.getParent();
        }
        return n != null;
    }

    private static boolean scrolls(Node node) {
        Node n = node;
        while (n != null && !(n instanceof ScrollPane) && !(n instanceof ListView)) {
            n = n.getParent();
        }
        return n != null;
    }

    private <T> void addItems(ComboBox<T> choice) {
        choice.getItems().forEach(item -> add(choice.getConverter().toString(item)));
    }

    private void addTitles(XYChart<?, ?> chart) {
        add(chart.getTitle(), chart.getXAxis().getLabel(), chart.getYAxis().getLabel());
        chart.getData().forEach(series -> add(series.getName()));
    }

    private static boolean isDrawnByALabel(Text text) {
        Parent parent = text.getParent();
        return parent instanceof Labeled || (parent != null && parent.getParent() instanceof Labeled);
    }

    /// Some hold their content back until they are laid out.
    private static Stream<Node> children(Node node) {
        Stream<Node> content = switch (node) {
            case ScrollPane pane -> Stream.ofNullable(pane.getContent());
            case TitledPane pane -> Stream.ofNullable(pane.getContent());
            default -> Stream.of();
        };
        List<Node> children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return Stream.concat(children.stream(), content).distinct();
    }

    private void add(String... found) {
        Stream.of(found).filter(Objects::nonNull).forEach(words::add);
    }
}
