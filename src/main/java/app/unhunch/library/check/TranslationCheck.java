package app.unhunch.library.check;

import app.unhunch.library.json.JsonType;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.problem.Nearest;
import app.unhunch.library.problem.Quoting;
import app.unhunch.library.words.SideWords;
import app.unhunch.model.Message;
import app.unhunch.model.SidedText;
import app.unhunch.model.Stretch;
import app.unhunch.model.StretchTexts;
import app.unhunch.model.Translation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks a file with the texts of a stretch in another language against that stretch, and makes the translation.
public final class TranslationCheck {

    private static final KnownKeys FILE = KnownKeys.of("$schema", "schemaVersion", "id", "language", "texts");

    private static final Pattern NAME = Pattern.compile("name|variants/[^/]+/name");
    private static final Pattern SENTENCE = Pattern.compile("summary");
    private static final Pattern ENTRY = Pattern.compile("(goodFor|mistakes|cautions|easier)/\\d+");

    private final ProblemReport report;
    private final Fields fields;
    private final Catalog<Stretch> stretches;

    private TranslationCheck(ProblemReport report, JsonValue root, Catalog<Stretch> stretches) {
        this.report = report;
        this.fields = new Fields(report, root, FILE);
        this.stretches = stretches;
    }

    /// The translation, or everything that is wrong with its file.
    public static CheckResult<Translation> of(Document document, Catalog<Stretch> stretches) {
        return document.make(
                FileKind.TRANSLATION, (report, root) -> new TranslationCheck(report, root, stretches).translation());
    }

    private @Nullable Translation translation() {
        fields.editorKey("$schema");
        fields.number("schemaVersion", Bounds.VERSION);
        Stretch stretch = stretches.at(fields, "id");
        Locale language = Languages.read(fields);
        JsonValue texts = fields.find("texts", JsonType.GROUP);
        if (stretch == null || language == null || texts == null) {
            return null;
        }
        return new Translation(stretch.id(), language, new StretchTexts(texts(stretch, language, texts)));
    }

    private Map<String, SidedText> texts(Stretch stretch, Locale language, JsonValue group) {
        Set<String> places = StretchTexts.of(stretch).byPlace().keySet();
        Fields texts = new Fields(report, group, KnownKeys.ANY);
        SidedTextCheck spoken = new SidedTextCheck(report, stretch.sides(), SideWords.of(language));
        Map<String, SidedText> found = new HashMap<>();
        for (JsonValue text : group.children()) {
            if (report.isFull()) {
                break;
            }
            String place = text.name();
            if (!places.contains(place)) {
                report.at(
                        text.keyAt(),
                        text.pointer(),
                        Message.of("noText").with("stretch", stretch.id()).with("place", Quoting.shortened(place)),
                        Nearest.hint(place, places, Message.of("remove")));
            } else if (NAME.matcher(place).matches()) {
                found.put(place, SidedText.same(texts.text(place, TextRule.NAME)));
            } else if (SENTENCE.matcher(place).matches()) {
                found.put(place, SidedText.same(texts.text(place, TextRule.SENTENCE)));
            } else if (ENTRY.matcher(place).matches()) {
                found.put(place, SidedText.same(texts.text(place, TextRule.ENTRY)));
            } else {
                found.put(place, spoken.text(texts, place));
            }
        }
        return found;
    }
}
