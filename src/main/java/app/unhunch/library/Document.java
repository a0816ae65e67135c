package app.unhunch.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that was read as far as that is possible without knowing what it should hold.
///
/// @param id the id it claims, or its file name if it cannot be seen
/// @param root its outermost value, or `null` if it is no JSON
/// @param problems why it cannot be used, or empty
record Document(String name, String id, @Nullable Spot root, List<Problem> problems) {

    /// Makes a thing from a file, reporting what is wrong with it; `null` if something is.
    interface Maker<T> {
        @Nullable
        T make(Report report, Spot root);
    }

    static Document of(Source source) {
        Report report = new Report(source.name());
        String text = source.text(report);
        Spot root = text == null ? null : Locations.of(text, report);
        Spot id = root == null ? null : root.child("id");
        if (root != null) {
            checkVersion(root, report);
        }
        return new Document(
                source.name(),
                id == null || id.shape() != Shape.TEXT ? source.stem() : id.raw(),
                root,
                report.problems());
    }

    /// Where its id stands.
    At idAt() {
        Spot id = root == null ? null : root.child("id");
        return id == null ? At.WHOLE_FILE : id.at();
    }

    /// Checks it and makes what it holds. Can be done again and again.
    <T> Verdict<T> make(Kind kind, Maker<T> maker) {
        if (root == null || !problems.isEmpty()) {
            return Verdict.bad(problems);
        }
        Report report = new Report(name);
        kind.checkPlace(root, report);
        T value = report.isClean() ? maker.make(report, root) : null;
        return value == null || !report.isClean() ? Verdict.bad(report.problems()) : Verdict.good(value);
    }

    /// What a newer version means by its keys is not known here, so nothing else can be said about such a file.
    private static void checkVersion(Spot root, Report report) {
        Spot version = root.child("schemaVersion");
        int most = Bounds.VERSION.max();
        if (version != null && version.shape() == Shape.WHOLE && version.number() > most) {
            report.at(
                    version,
                    "This file is made for a newer Unhunch: its \"schemaVersion\" is " + version.raw()
                            + ", and this one reads version " + most + ".",
                    "Update Unhunch to use it.");
        }
    }
}
