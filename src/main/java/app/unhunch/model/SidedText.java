package app.unhunch.model;

import org.jspecify.annotations.Nullable;

/// What is said for the left side and what is said for the right one: two whole texts, as in many languages the words
/// around a side change with it.
///
/// @param left for when the left side is stretched
/// @param right for when the right side is stretched
public record SidedText(String left, String right) {

    /// No text at all.
    public static final SidedText NONE = same("");

    /// One that names no side.
    public static SidedText same(String text) {
        return new SidedText(text, text);
    }

    /// One whose words around the side are the same for both.
    ///
    /// @param template with `{side}` for the side that is stretched and `{otherSide}` for the other one
    /// @param leftWord what the left side is called
    /// @param rightWord what the right side is called
    public static SidedText of(String template, String leftWord, String rightWord) {
        return template.indexOf('{') < 0
                ? same(template)
                : new SidedText(fill(template, leftWord, rightWord), fill(template, rightWord, leftWord));
    }

    private static String fill(String template, String side, String otherSide) {
        return template.replace("{side}", side).replace("{otherSide}", otherSide);
    }

    /// The text for a side; `null` where both sides work at once, and then there is but one.
    public String on(@Nullable Side side) {
        return side == Side.RIGHT ? right : left;
    }

    /// Whether nothing is said.
    public boolean isEmpty() {
        return left.isEmpty() && right.isEmpty();
    }
}
