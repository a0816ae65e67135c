package app.unhunch.library.check;

import app.unhunch.library.json.JsonType;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.LocatedJsonParser;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.json.Source;
import app.unhunch.library.problem.Problem;
import app.unhunch.library.problem.TextPosition;
import app.unhunch.model.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file that was read as far as that is possible without knowing what it should hold.
///
/// @param id the id it claims, or its file name if it cannot be seen
/// @param root its outermost value, or `null` if it is no JSON
/// @param problems why it cannot be used, or empty
public record Document(String name, String id, @Nullable JsonValue root, List<Problem> problems) {

    /// Makes a thing from a file, reporting what is wrong with it; `null` if something is.
    interface Maker<T> {
        @Nullable
        T make(ProblemReport report, JsonValue root);
    }

    public static Document of(Source source) {
        ProblemReport report = new ProblemReport(source.name());
        String text = source.text(report);
        JsonValue root = text == null ? null : LocatedJsonParser.of(text, report);
        JsonValue id = root == null ? null : root.child("id");
        if (root != null) {
            checkVersion(root, report);
        }
        return new Document(
                source.name(),
                id == null || id.shape() != JsonType.TEXT ? source.stem() : id.raw(),
                root,
                report.problems());
    }

    /// The text that a key at its top gives, if it gives one.
    public Optional<String> text(String key) {
        JsonValue value = root == null ? null : root.child(key);
        return value == null || value.shape() != JsonType.TEXT ? Optional.empty() : Optional.of(value.raw());
    }

    /// Where the value of a key at its top stands; the whole file where there is none.
    public TextPosition at(String key) {
        JsonValue value = root == null ? null : root.child(key);
        return value == null ? TextPosition.WHOLE_FILE : value.at();
    }

    /// Checks it and makes what it holds. Can be done again and again.
    <T> CheckResult<T> make(FileKind kind, Maker<T> maker) {
        if (root == null || !problems.isEmpty()) {
            return CheckResult.bad(problems);
        }
        ProblemReport report = new ProblemReport(name);
        kind.checkPlace(root, report);
        T value = report.isClean() ? maker.make(report, root) : null;
        return value == null || !report.isClean() ? CheckResult.bad(report.problems()) : CheckResult.good(value);
    }

    /// What a newer version means by its keys is not known here, so nothing else can be said about such a file.
    private static void checkVersion(JsonValue root, ProblemReport report) {
        JsonValue version = root.child("schemaVersion");
        int most = Bounds.VERSION.max();
        if (version != null && version.shape() == JsonType.WHOLE && version.number() > most) {
            report.at(
                    version,
                    Message.of("newer").with("version", version.raw()).with("most", String.valueOf(most)),
                    Message.of("update"));
        }
    }
}
