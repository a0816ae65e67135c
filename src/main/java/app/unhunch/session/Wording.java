package app.unhunch.session;

import app.unhunch.model.Side;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Fills in the sides that the texts of a stretch leave open, so that one sentence serves both sides.
public final class Wording {

    private Wording() {}

    /// The text with the words for this side and the other one in it, the first of them with a capital letter where it
    /// begins the text; unchanged when no side is meant.
    public static String fill(String template, @Nullable Side side, Function<Side, String> sideName) {
        if (side == null) {
            return template;
        }
        String filled =
                template.replace("{side}", sideName.apply(side)).replace("{otherSide}", sideName.apply(side.other()));
        return template.startsWith("{") ? capital(filled) : filled;
    }

    private static String capital(String text) {
        int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
