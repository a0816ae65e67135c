package app.unhunch.library.check;

import app.unhunch.library.problem.Quoting;
import app.unhunch.model.Message;
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
                    Message.of("noLanguage").with("word", Quoting.shortened(tag)),
                    Message.of("write.language"));
            return null;
        }
        return Locale.forLanguageTag(tag);
    }
}
