package app.unhunch.session;

import app.unhunch.model.Side;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Fills the sides into a cue text.
public final class Wording {
    private Wording() {}

    /// The text with `{side}` and `{otherSide}` replaced by words; without a side the text stays as it is.
    public static String fill(String template, @Nullable Side side, Function<Side, String> sideName) {
        return side == null
                ? template
                : template.replace("{side}", sideName.apply(side)).replace("{otherSide}", sideName.apply(side.other()));
    }
}
