package app.unhunch.library.problem;

import app.unhunch.model.Graphemes;
import java.util.Locale;
import java.util.stream.Collectors;

/// How values and names from files are shown in messages.
public final class Quoting {

    private static final int MOST_SHOWN = 60;

    private Quoting() {}

    /// Short enough to be part of a sentence.
    public static String shortened(String text) {
        return text.length() <= MOST_SHOWN ? text : Graphemes.first(text, MOST_SHOWN) + "…";
    }

    /// Without characters that could move the cursor of a terminal or turn the direction of its text: a file from
    /// somebody else ends up in messages.
    public static String plain(String text) {
        return text.codePoints()
                .mapToObj(c -> isHarmless(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04X", c))
                .collect(Collectors.joining());
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
