package app.unhunch.model;

import java.text.BreakIterator;
import java.util.Locale;

/// Cuts text between characters as people see them (grapheme clusters), of which one may be many of Java: a family, a
/// flag, a letter with its accent.
public final class Graphemes {

    private Graphemes() {}

    /// As much of the beginning as has at most so many characters of Java, without a part of a character as people see
    /// it. Should the first of them be larger than that alone, at least no pair of surrogates is cut.
    ///
    /// @param most 0 or more
    public static String first(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        // Whether it may be cut there depends on what is before and on the next code point, not on all that follows.
        BreakIterator ends = BreakIterator.getCharacterInstance(Locale.ROOT);
        ends.setText(text.substring(0, Math.min(text.length(), most + 2)));
        int end = ends.preceding(most + 1);
        return text.substring(0, end > 0 ? end : codePointEnd(text, most));
    }

    private static int codePointEnd(String text, int most) {
        boolean within = most > 0
                && Character.isHighSurrogate(text.charAt(most - 1))
                && Character.isLowSurrogate(text.charAt(most));
        return within ? most - 1 : most;
    }
}
