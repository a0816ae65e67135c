package app.unhunch.library.check;

import app.unhunch.library.json.JsonType;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.words.SideWords;
import app.unhunch.model.Instruction;
import app.unhunch.model.Message;
import app.unhunch.model.SidedText;
import app.unhunch.model.Sides;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks what is said during a stretch and makes it: one text, in which the side may be open, or a group of two,
/// one for each side.
final class SidedTextCheck {

    private static final KnownKeys EACH = KnownKeys.of("left", "right");

    private final ProblemReport report;
    private final @Nullable Sides sides;
    private final Optional<SideWords> words;
    private final TextRule rule;

    /// @param sides of the stretch; `null` if they are not known
    /// @param words what the sides are called in the language of the file, if that is known
    SidedTextCheck(ProblemReport report, @Nullable Sides sides, Optional<SideWords> words) {
        this.report = report;
        this.sides = sides;
        this.words = words;
        this.rule = sides == Sides.EACH && words.isEmpty() ? TextRule.NO_WORDS : TextRule.during(sides);
    }

    /// What is said in a step.
    Instruction instruction(Fields fields) {
        Instruction.Needed needed =
                fields.value("needed") == null ? Instruction.Needed.BRIEF : fields.word("needed", Meanings.NEEDED);
        return new Instruction(
                text(fields, "text"),
                optional(fields, "brief"),
                optional(fields, "tip"),
                Objects.requireNonNullElse(needed, Instruction.Needed.BRIEF));
    }

    /// A text that may be left out, and is empty then.
    SidedText optional(Fields fields, String key) {
        return fields.value(key) == null ? SidedText.NONE : text(fields, key);
    }

    /// A text that has to be there.
    SidedText text(Fields fields, String key) {
        JsonValue value = fields.value(key);
        if (value != null && value.shape() == JsonType.GROUP) {
            return each(value);
        }
        String text = fields.text(key, rule);
        return words.map(known -> known.fill(text)).orElseGet(() -> SidedText.same(text));
    }

    private SidedText each(JsonValue value) {
        if (sides == Sides.NONE) {
            report.at(value, value.about("eachWithoutSides"), Message.of("write.oneText"));
            return SidedText.NONE;
        }
        Fields both = new Fields(report, value, EACH);
        return new SidedText(both.text("left", TextRule.ONE_SIDE), both.text("right", TextRule.ONE_SIDE));
    }
}
