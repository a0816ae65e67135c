package app.unhunch.i18n;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads POSIX locale names such as `de_DE.UTF-8` or `sr_RS@latin`.
final class PosixLocale {

    private static final Pattern NAME =
            Pattern.compile("([a-z]{2,3})(?:[_-]([A-Z]{2}|[0-9]{3}))?(?:\\.[^@]*)?(?:@(.*))?");

    private PosixLocale() {}

    /// The locale with this name; [Locale#ROOT] for `C` and `POSIX`, and empty when nothing is set or it cannot be
    /// read.
    static Optional<Locale> parse(String name) {
        if (name.matches("(C|POSIX)([.@].*)?")) {
            return Optional.of(Locale.ROOT);
        }
        Matcher parts = NAME.matcher(name);
        return parts.matches() ? Optional.of(locale(parts)) : Optional.empty();
    }

    private static Locale locale(Matcher parts) {
        return new Locale.Builder()
                .setLanguage(parts.group(1))
                .setRegion(parts.group(2))
                .setScript(script(parts.group(3)))
                .build();
    }

    private static String script(@Nullable String modifier) {
        return switch (modifier) {
            case "latin" -> "Latn";
            case "cyrillic" -> "Cyrl";
            case "devanagari" -> "Deva";
            case null, default -> "";
        };
    }
}
