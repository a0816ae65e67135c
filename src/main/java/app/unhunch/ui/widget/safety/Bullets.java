package app.unhunch.ui.widget.safety;

import app.unhunch.ui.widget.Labels;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Short lines, each with a dot before it.
public final class Bullets extends VBox {

    /// @param styles of the words
    public Bullets(List<String> lines, String... styles) {
        getStyleClass().add("bullets");
        lines.forEach(words -> getChildren().add(line(words, styles)));
    }

    private static HBox line(String words, String... styles) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Region text = Labels.of(words, styles);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(dot, text);
        line.getStyleClass().add("bullet");
        return line;
    }
}
