package app.unhunch.ui.widget;

import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Theme;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Lays views out as a window would, and reads what is on them.
public final class Seen {

    private Seen() {}

    /// Puts a view into a dressed scene of this size, in no window.
    public static void in(Region view, double width, double height) {
        StackPane holder = new StackPane(view);
        Theme.dress(new Scene(holder, width, height), new Settings());
        holder.resize(width, height);
        settle(holder);
    }

    /// Lays out until texts that wrap and lists of cards stand still.
    public static void settle(Region root) {
        for (int pass = 0; pass < 4; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    /// What every visible label on it says.
    public static List<String> words(Node view) {
        return view.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// The one button that says this.
    public static Button button(Node view, String words) {
        return view.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findAny()
                .orElseThrow(() -> new AssertionError("no button says " + words));
    }

    /// The node with this id.
    public static <N extends Node> N node(Node view, Class<N> type, String id) {
        return type.cast(Objects.requireNonNull(view.lookup("#" + id), id));
    }
}
