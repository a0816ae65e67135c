package app.unhunch.i18n;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Languages that nobody speaks, made from the English texts of a bundle: longer, in other letters, in brackets, and
/// with marks around each argument. What a screen shows outside of the brackets is from no bundle.
public enum PseudoLocale {
    /// From left to right, with an accent on each letter.
    ACCENTED("en-XA", Locale.UK, "àƀçđéƒğĥîĵķļɱñöþǫŕšţûṽŵẋýž"),

    /// From right to left, with digits of its own.
    MIRRORED("ar-XB", Locale.of("ar", "EG"), "ابصدعفغهيجكلمنوپقرستطڤضخىز");

    static final char OPEN = '⟦';
    static final char CLOSE = '⟧';
    static final char OPEN_ARGUMENT = '‹';
    static final char CLOSE_ARGUMENT = '›';

    private static final Pattern ARGUMENT = Pattern.compile("\\{[a-zA-Z]+}");

    /// How much longer than English texts these are, at least.
    private static final double LONGER = 0.4;

    private final String language;
    private final Locale formats;
    private final String letters;

    /// @param letters what stands for a to z
    PseudoLocale(String language, Locale formats, String letters) {
        this.language = language;
        this.formats = formats;
        this.letters = letters;
    }

    /// The texts of the window.
    public Texts texts() {
        return texts("app/unhunch/ui/texts");
    }

    /// A bundle in this language.
    Texts texts(String bundle) {
        Map<String, String> texts = new TreeMap<>();
        Bundle.read(bundle, Locale.ENGLISH).forEach((key, text) -> texts.put(key, of(text)));
        return new Texts(bundle, new UiLocale(Locale.forLanguageTag(language), formats, formats), texts);
    }

    /// A text, with its arguments as they are.
    String of(String text) {
        StringBuilder said = new StringBuilder().append(OPEN);
        Matcher arguments = ARGUMENT.matcher(text);
        int at = 0;
        while (arguments.find()) {
            said.append(inOtherLetters(text.substring(at, arguments.start())))
                    .append(OPEN_ARGUMENT)
                    .append(arguments.group())
                    .append(CLOSE_ARGUMENT);
            at = arguments.end();
        }
        said.append(inOtherLetters(text.substring(at)));
        String words = ARGUMENT.matcher(text).replaceAll("").strip();
        int more = (int) Math.ceil(words.length() * LONGER);
        return said.append(' ')
                .append(inOtherLetters(words.substring(0, more)))
                .append(CLOSE)
                .toString();
    }

    private String inOtherLetters(String words) {
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char small = Character.toLowerCase(c);
            char other = small >= 'a' && small <= 'z' ? letters.charAt(small - 'a') : c;
            others.append(small == c ? other : Character.toUpperCase(other));
        }
        return others.toString();
    }
}
