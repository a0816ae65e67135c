package app.unhunch.ui.widget;

import app.unhunch.ui.theme.Styles;
import java.util.Objects;
import javafx.scene.control.Labeled;

/// Shows text of a script from right to left in the system's own typeface. Ours has none of its letters, so the
/// toolkit would take them from another one piece by piece, and lay the pieces out from left to right (JavaFX 26):
/// the clauses of a sentence would change places.
public final class OtherScript {

    private OtherScript() {}

    /// Follows the text of a label or a button from now on.
    public static <T extends Labeled> T follow(T labeled) {
        labeled.textProperty().subscribe(text -> {
            boolean other = WrappedText.hasRightToLeft(Objects.requireNonNullElse(text, ""));
            boolean marked = labeled.getStyleClass().contains(Styles.OTHER_SCRIPT);
            if (other && !marked) {
                labeled.getStyleClass().add(Styles.OTHER_SCRIPT);
            } else if (marked && !other) {
                labeled.getStyleClass().remove(Styles.OTHER_SCRIPT);
            }
        });
        return labeled;
    }
}
