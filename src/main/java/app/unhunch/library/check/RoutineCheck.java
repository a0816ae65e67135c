package app.unhunch.library.check;

import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.problem.Nearest;
import app.unhunch.library.problem.Quoting;
import app.unhunch.model.Message;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks a routine file against the stretches there are, and makes the routine.
public final class RoutineCheck {

    private static final KnownKeys ROUTINE =
            KnownKeys.of("$schema", "schemaVersion", "id", "name", "summary", "stretches");
    private static final KnownKeys PLANNED = KnownKeys.of("stretch", "variant", "holdSeconds", "reps", "sets");

    private final ProblemReport report;
    private final Catalog<Stretch> catalog;

    private RoutineCheck(ProblemReport report, Catalog<Stretch> catalog) {
        this.report = report;
        this.catalog = catalog;
    }

    /// The routine, or everything that is wrong with its file.
    public static CheckResult<Routine> of(Document document, Catalog<Stretch> catalog) {
        return document.make(
                FileKind.ROUTINE,
                (report, root) -> new RoutineCheck(report, catalog).routine(new Fields(report, root, ROUTINE)));
    }

    private @Nullable Routine routine(Fields fields) {
        fields.editorKey("$schema");
        fields.number("schemaVersion", Bounds.VERSION);
        String id = fields.id("id");
        String name = fields.text("name", TextRule.NAME);
        String summary = fields.text("summary", TextRule.SENTENCE);
        List<PlannedStretch> stretches = fields.groups("stretches", Bounds.STRETCHES, this::planned);
        return report.isClean() ? new Routine(id, name, summary, stretches) : null;
    }

    private @Nullable PlannedStretch planned(JsonValue value) {
        Fields fields = new Fields(report, value, PLANNED);
        int sets = fields.value("sets") == null ? 1 : fields.number("sets", Bounds.SETS);
        Stretch stretch = catalog.at(fields, "stretch");
        Variant variant = stretch == null ? null : variant(fields, stretch);
        AmountCheck amounts = new AmountCheck(fields);
        if (stretch == null || variant == null) {
            amounts.checkAlone();
            return null;
        }
        int amount = amounts.of(stretch, variant);
        return report.isClean() ? new PlannedStretch(stretch, variant, amount, sets) : null;
    }

    private @Nullable Variant variant(Fields fields, Stretch stretch) {
        if (fields.value("variant") == null) {
            return stretch.usual();
        }
        String id = fields.reference("variant");
        Variant variant = id == null ? null : stretch.variant(id).orElse(null);
        if (id != null && variant == null) {
            List<String> known = stretch.variants().stream().map(Variant::id).toList();
            fields.refuse(
                    "variant",
                    Message.of("noVariant").with("stretch", stretch.name()).with("id", Quoting.shortened(id)),
                    Nearest.hint(id, known, Message.of("variants").with("words", known)));
        }
        return variant;
    }
}
