package app.unhunch.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/// The texts of one bundle in one locale: whole sentences with named arguments such as `{routine}`.
///
/// Every method throws [MissingResourceException] for a key without a text. An argument that is missing or not
/// wanted is an [IllegalArgumentException] where assertions are on, as in tests; elsewhere the text is shown as it is.
public final class Texts {

    private static final Template.Checks CHECKS =
            Texts.class.desiredAssertionStatus() ? Template.Checks.STRICT : Template.Checks.LENIENT;

    private final String bundle;
    private final UiLocale locale;
    private final Map<String, String> texts;
    private final Numbers numbers;
    private final Template template;

    /// @param bundle the name of the bundle, to tell what lacks a text
    /// @param texts each text by its key
    public Texts(String bundle, UiLocale locale, Map<String, String> texts) {
        this.bundle = bundle;
        this.locale = locale;
        this.texts = texts;
        this.numbers = new Numbers(locale);
        this.template = new Template(numbers, CHECKS);
    }

    /// Reads a bundle of this module: its base file, and the file of the locale's language over it.
    ///
    /// @param bundle the path of the base file without its ending, such as `app/unhunch/ui/texts`
    public static Texts load(String bundle, UiLocale locale) {
        return new Texts(bundle, locale, Bundle.read(bundle, locale.language()));
    }

    /// The locale of the texts.
    public UiLocale locale() {
        return locale;
    }

    /// The text with this key.
    public String get(String key, Arg... args) {
        String text = text(key);
        return args.length == 0 && text.indexOf('{') < 0 ? text : template.fill(text, null, args);
    }

    /// The text for a number of things, with `{count}` for the number: the one for exactly this number, such as
    /// `key.0`, if there is one, else the one for its category in this language, such as `key.one` or `key.other`.
    public String plural(String key, long count, Arg... args) {
        return template.fill(form(key, count), Arg.arg("count", count), args);
    }

    /// The text of a side, `key.left` or `key.right`. Two whole texts, as in many languages the words around a side
    /// change with it.
    ///
    /// @param side a value named `LEFT` or `RIGHT`; an [IllegalArgumentException] otherwise
    public String sided(String key, Enum<?> side, Arg... args) {
        return get(
                key
                        + switch (side.name()) {
                            case "LEFT" -> ".left";
                            case "RIGHT" -> ".right";
                            default -> throw new IllegalArgumentException(side + " is not a side");
                        },
                args);
    }

    /// The text of one value of an enum, such as `place.floor`.
    ///
    /// @param group what the key begins with
    public String of(String group, Enum<?> value, Arg... args) {
        return get(group + "." + value.name().toLowerCase(Locale.ROOT), args);
    }

    /// Texts in a row, joined two by two as a text with `{before}` and `{after}` says; empty when there are none.
    ///
    /// @param key that of the text which joins
    public String join(String key, List<String> parts) {
        return parts.stream()
                .reduce((before, after) -> get(key, Arg.arg("before", before), Arg.arg("after", after)))
                .orElse("");
    }

    /// A number alone, with at most three decimals.
    public String number(Number number) {
        return numbers.write(number);
    }

    private String form(String key, long count) {
        String exact = texts.get(key + "." + count);
        if (exact != null) {
            return exact;
        }
        PluralCategory category = PluralRules.category(locale.language(), count);
        String form = texts.get(key + "." + category.name().toLowerCase(Locale.ROOT));
        return form != null ? form : text(key + ".other");
    }

    private String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("No text " + key + " in " + bundle, bundle, key);
        }
        return text;
    }
}
