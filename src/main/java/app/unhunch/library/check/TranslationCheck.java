package app.unhunch.library.check;

import app.unhunch.library.json.JsonType;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.problem.Nearest;
import app.unhunch.library.problem.Quoting;
import app.unhunch.library.words.SideWords;
import app.unhunch.model.Message;
import app.unhunch.model.PlacedTexts;
import app.unhunch.model.Routine;
import app.unhunch.model.SidedText;
import app.unhunch.model.Sides;
import app.unhunch.model.Stretch;
import app.unhunch.model.Translation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks a file with the texts of a stretch or a routine in another language against that, and makes the translation.
public final class TranslationCheck {

    private static final KnownKeys FILE =
            KnownKeys.of("$schema", "schemaVersion", "stretch", "routine", "language", "texts");

    private static final Pattern NAME = Pattern.compile("name|variants/[^/]+/name");
    private static final Pattern SENTENCE = Pattern.compile("summary");
    private static final Pattern ENTRY = Pattern.compile("(goodFor|mistakes|easier|(variants/[^/]+/)?cautions)/\\d+");

    private final ProblemReport report;
    private final Fields fields;
    private final Catalog<Stretch> stretches;
    private final Catalog<Routine> routines;

    private TranslationCheck(
            ProblemReport report, JsonValue root, Catalog<Stretch> stretches, Catalog<Routine> routines) {
        this.report = report;
        this.fields = new Fields(report, root, FILE);
        this.stretches = stretches;
        this.routines = routines;
    }

    /// What a translation may be of.
    ///
    /// @param id of the stretch or the routine
    /// @param name what it is called
    private record Original(Translation.Kind kind, String id, String name, Sides sides, PlacedTexts texts) {

        static Original of(Stretch stretch) {
            return new Original(
                    Translation.Kind.STRETCH, stretch.id(), stretch.name(), stretch.sides(), PlacedTexts.of(stretch));
        }

        static Original of(Routine routine) {
            return new Original(
                    Translation.Kind.ROUTINE, routine.id(), routine.name(), Sides.NONE, PlacedTexts.of(routine));
        }
    }

    /// The translation, or everything that is wrong with its file.
    public static CheckResult<Translation> of(
            Document document, Catalog<Stretch> stretches, Catalog<Routine> routines) {
        return document.make(
                FileKind.TRANSLATION,
                (report, root) -> new TranslationCheck(report, root, stretches, routines).translation());
    }

    private @Nullable Translation translation() {
        fields.editorKey("$schema");
        fields.number("schemaVersion", Bounds.VERSION);
        Original original = original();
        Locale language = Languages.read(fields);
        JsonValue texts = fields.find("texts", JsonType.GROUP);
        if (original == null || language == null || texts == null) {
            return null;
        }
        return new Translation(
                original.kind(), original.id(), language, new PlacedTexts(texts(original, language, texts)));
    }

    private @Nullable Original original() {
        if (fields.value("routine") == null) {
            Stretch stretch = stretches.at(fields, "stretch");
            return stretch == null ? null : Original.of(stretch);
        }
        if (fields.value("stretch") != null) {
            fields.refuse(
                    "routine",
                    Message.of("bothGiven").with("first", "stretch").with("second", "routine"),
                    Message.of("keepMeant"));
            return null;
        }
        Routine routine = routines.at(fields, "routine");
        return routine == null ? null : Original.of(routine);
    }

    private Map<String, SidedText> texts(Original original, Locale language, JsonValue group) {
        Map<String, SidedText> own = original.texts().byPlace();
        Set<String> places = own.keySet();
        Fields texts = new Fields(report, group, KnownKeys.ANY);
        SidedTextCheck spoken = new SidedTextCheck(report, original.sides(), SideWords.of(language));
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
                        Message.of("noText").with("name", original.name()).with("place", Quoting.shortened(place)),
                        Nearest.hint(place, places, Message.of("remove")));
            } else if (NAME.matcher(place).matches()) {
                found.put(place, SidedText.same(texts.text(place, TextRule.NAME)));
            } else if (SENTENCE.matcher(place).matches()) {
                found.put(place, SidedText.same(texts.text(place, TextRule.SENTENCE)));
            } else if (ENTRY.matcher(place).matches()) {
                found.put(place, SidedText.same(texts.text(place, TextRule.ENTRY)));
            } else {
                SidedText said = spoken.text(texts, place);
                checkSide(text, own.get(place), said);
                found.put(place, said);
            }
        }
        return found;
    }

    /// Who cannot see the screen would not know which arm is meant. A `{side}` that is left has been reported.
    private void checkSide(JsonValue text, @Nullable SidedText own, SidedText said) {
        if (own != null && namesSide(own) && !namesSide(said) && said.left().indexOf('{') < 0 && !said.isEmpty()) {
            report.at(
                    text,
                    text.about("sideDropped"),
                    Message.of("write.twoTexts").with("example", TextRule.TWO_TEXTS));
        }
    }

    private static boolean namesSide(SidedText text) {
        return !text.left().equals(text.right());
    }
}
