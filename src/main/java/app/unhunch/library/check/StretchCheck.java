package app.unhunch.library.check;

import app.unhunch.library.json.JsonType;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.problem.Quoting;
import app.unhunch.library.words.SideWords;
import app.unhunch.model.Message;
import app.unhunch.model.Position;
import app.unhunch.model.SidedText;
import app.unhunch.model.Sides;
import app.unhunch.model.Step;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks a stretch file against the poses there are, and makes the stretch.
public final class StretchCheck {

    private static final KnownKeys STRETCH = KnownKeys.of(
            "$schema",
            "schemaVersion",
            "id",
            "language",
            "name",
            "summary",
            "sides",
            "change",
            "variants",
            "goodFor",
            "mistakes",
            "cautions",
            "easier");
    private static final KnownKeys VARIANT =
            KnownKeys.of("id", "name", "position", "easier", "setUp", "pose", "steps", "rest", "cautions");

    private final ProblemReport report;
    private final Fields fields;
    private final Catalog<?> poses;
    private final @Nullable Sides sides;
    private final SidedTextCheck spoken;
    private final Set<String> variantIds = new HashSet<>();

    private StretchCheck(ProblemReport report, JsonValue root, Catalog<?> poses) {
        this.report = report;
        this.fields = new Fields(report, root, STRETCH);
        this.poses = poses;
        this.sides = fields.word("sides", Meanings.SIDES);
        this.spoken = new SidedTextCheck(
                report, sides, SideWords.of(Objects.requireNonNullElse(language(fields), Locale.ENGLISH)));
    }

    /// The stretch, or everything that is wrong with its file.
    public static CheckResult<Stretch> of(Document document, Catalog<?> poses) {
        return document.make(FileKind.STRETCH, (report, root) -> new StretchCheck(report, root, poses).stretch());
    }

    /// English where none is given.
    private static @Nullable Locale language(Fields fields) {
        return fields.value("language") == null ? Locale.ENGLISH : Languages.read(fields);
    }

    private @Nullable Stretch stretch() {
        fields.editorKey("$schema");
        fields.number("schemaVersion", Bounds.VERSION);
        String id = fields.id("id");
        String name = fields.text("name", TextRule.NAME);
        String summary = fields.text("summary", TextRule.SENTENCE);
        SidedText change = change();
        List<Variant> variants = fields.groups("variants", Bounds.VARIANTS, this::variant);
        List<String> goodFor = texts(fields, "goodFor");
        List<String> mistakes = texts(fields, "mistakes");
        List<String> cautions = texts(fields, "cautions");
        List<String> easier = texts(fields, "easier");
        if (sides == null || !report.isClean()) {
            return null;
        }
        return new Stretch(id, name, summary, sides, change, variants, goodFor, mistakes, cautions, easier);
    }

    private SidedText change() {
        if (sides == Sides.NONE && fields.value("change") != null) {
            fields.refuse("change", Message.of("changeWithoutSides"), Message.of("removeOrSides"));
            return SidedText.NONE;
        }
        return sides == Sides.EACH ? spoken.text(fields, "change") : spoken.optional(fields, "change");
    }

    private List<String> texts(Fields from, String key) {
        return from.list(key, Bounds.TEXTS, JsonType.TEXT, value -> {
            TextRule.ENTRY.check(value, report);
            return value.text();
        });
    }

    private @Nullable Variant variant(JsonValue value) {
        Fields own = new Fields(report, value, VARIANT);
        String id = own.id("id");
        if (!id.isEmpty() && !variantIds.add(id)) {
            own.refuse("id", Message.of("sameVariant").with("id", Quoting.shortened(id)), Message.of("giveItsOwn"));
        }
        String name = own.text("name", TextRule.NAME);
        Position position = own.word("position", Meanings.POSITION);
        SidedText setUp = spoken.text(own, "setUp");
        String pose = poses.idAt(own, "pose");
        StepCheck check = new StepCheck(report, spoken, poses);
        List<Step> steps = own.groups("steps", Bounds.STEPS, check::step);
        checkDosed(own.value("steps"));
        Step.Move rest = check.rest(own);
        List<String> cautions = own.value("cautions") == null ? List.of() : texts(own, "cautions");
        boolean easier = own.truth("easier", false);
        return position == null || !report.isClean()
                ? null
                : new Variant(id, name, position, easier, setUp, pose, steps, rest, cautions);
    }

    /// A routine gives one number for a stretch, so exactly one step can take it.
    private void checkDosed(@Nullable JsonValue steps) {
        int dosed = 0;
        int moves = 0;
        for (JsonValue step : steps == null ? List.<JsonValue>of() : steps.children()) {
            JsonValue kind = step.child("kind");
            switch (kind == null ? "" : kind.raw()) {
                case "hold", "repeat" -> {
                    if (++dosed > 1) {
                        report.at(step, Message.of("secondDosed"), Message.of("ownVariant"));
                    }
                }
                case "move" -> moves++;
                default -> {}
            }
        }
        // Among steps of unknown kind there may be one.
        if (steps != null
                && steps.shape() == JsonType.LIST
                && moves > 0
                && moves == steps.children().size()) {
            report.at(steps, Message.of("noneDosed"), Message.of("sayHowLong"));
        }
    }
}
