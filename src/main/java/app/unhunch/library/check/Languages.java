package app.unhunch.library.check;

import app.unhunch.library.problem.Quoting;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which language a file is written in.
final class Languages {

    /// A language with or without a script and a region, as in BCP 47.
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    private Languages() {}

    /// What the key `language` gives; `null` after reporting that it is missing or no language.
    static @Nullable Locale read(Fields fields) {
        String tag = fields.reference("language");
        if (tag == null) {
            return null;
        }
        if (!TAG.matcher(tag).matches()) {
            fields.refuse(
                    "language",
                    Quoting.quoted(Quoting.shortened(tag)) + " is no language.",
                    "Write its code of two or three letters, such as \"de\" or \"pt-BR\".");
            return null;
        }
        return Locale.forLanguageTag(tag);
    }
}
