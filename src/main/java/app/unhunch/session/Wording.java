package app.unhunch.session;

import app.unhunch.model.Side;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Fills in the sides that the texts of a stretch leave open, so that one sentence serves both sides.
public final class Wording {

    private Wording() {}

    /// The text with the words for this side and the other one in it; unchanged when no side is meant.
    public static String fill(String template, @Nullable Side side, Function<Side, String> sideName) {
        return side == null
                ? template
                : template.replace("{side}", sideName.apply(side)).replace("{otherSide}", sideName.apply(side.other()));
    }
}
