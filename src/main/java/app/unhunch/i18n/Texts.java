package app.unhunch.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the interface, from a resource bundle.
public final class Texts {

    private final ResourceBundle bundle;

    public Texts(Locale locale) {
        this.bundle = ResourceBundle.getBundle("app.unhunch.ui.texts", locale);
    }

    /// The text with this key, with `{0}`, `{1}`… replaced. Throws [java.util.MissingResourceException] for an unknown
    /// key.
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, bundle.getLocale()).format(arguments);
    }

    /// The word for one value of an enum, under the key `enumName.value`, such as `side.left`.
    public String of(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName();
        return get(lower(type) + "." + value.name().toLowerCase(Locale.ROOT));
    }

    /// The same with a capital letter, for where it stands alone.
    public String capital(Enum<?> value) {
        String word = of(value);
        return word.substring(0, 1).toUpperCase(bundle.getLocale()) + word.substring(1);
    }

    private static String lower(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }
}
