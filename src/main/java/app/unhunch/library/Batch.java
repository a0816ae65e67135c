package app.unhunch.library;

import app.unhunch.library.check.Document;
import app.unhunch.library.check.FileKind;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.json.Source;
import app.unhunch.library.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Files that were read together.
///
/// @param warmUp the moves of the warm-up, in their order
/// @param problems what is wrong apart from the content of a file that is listed
record Batch(
        List<Document> poses,
        List<Document> stretches,
        List<Document> warmUp,
        List<Document> translations,
        List<Document> routines,
        List<Problem> problems) {

    static final Batch EMPTY = new Batch(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /// Whether there is neither a file nor a problem.
    boolean isEmpty() {
        return equals(EMPTY);
    }

    /// Whether a bundled routine may be another one with these files: they replace it, or something that it is made of.
    boolean mayChange(String routine) {
        return !stretches.isEmpty()
                || !poses.isEmpty()
                || !translations.isEmpty()
                || routines.stream().anyMatch(document -> document.id().equals(routine));
    }

    /// A person's own files: routines in the folder, stretches in its `stretches`, translations beside what they
    /// translate, poses in its `poses`.
    static Batch ofFolder(Path routines) {
        List<Problem> problems = new ArrayList<>();
        List<Document> own = Folder.read(routines, problems);
        // What lies in a folder that cannot be read cannot be read either.
        boolean readable = problems.isEmpty();
        List<Document> stretches = readable ? Folder.read(routines.resolve("stretches"), problems) : List.of();
        List<Document> poses = readable ? Folder.read(routines.resolve("poses"), problems) : List.of();
        return new Batch(
                poses,
                stretches.stream().filter(d -> !isTranslation(d)).toList(),
                List.of(),
                Stream.concat(stretches.stream(), own.stream())
                        .filter(Batch::isTranslation)
                        .toList(),
                own.stream().filter(d -> !isTranslation(d)).toList(),
                problems);
    }

    private static boolean isTranslation(Document document) {
        return FileKind.of(document.root()) == FileKind.TRANSLATION;
    }

    /// Single files, each of which shows by its content what it is.
    static Batch ofFiles(List<Path> files) {
        List<Document> poses = new ArrayList<>();
        List<Document> stretches = new ArrayList<>();
        List<Document> translations = new ArrayList<>();
        List<Document> routines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files.stream().distinct().toList()) {
            Document document = Document.of(Source.of(file));
            switch (FileKind.of(document.root())) {
                case POSE -> poses.add(document);
                case STRETCH -> stretches.add(document);
                case TRANSLATION -> translations.add(document);
                case ROUTINE -> routines.add(document);
                case null -> problems.addAll(problemsOfNone(document));
            }
        }
        return new Batch(poses, stretches, List.of(), translations, routines, problems);
    }

    private static List<Problem> problemsOfNone(Document document) {
        JsonValue root = document.root();
        if (root == null || !document.problems().isEmpty()) {
            return document.problems();
        }
        ProblemReport report = new ProblemReport(document.name());
        FileKind.refuseNone(root, report);
        return report.problems();
    }
}
