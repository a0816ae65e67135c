package app.unhunch.cli;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.library.Library;
import app.unhunch.library.Untranslated;
import app.unhunch.library.problem.Problem;
import app.unhunch.library.problem.ProblemTexts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// Looks at files that a person wrote, without using them.
record FileCheck(Texts texts, PrintStream out) {

    /// Writes one line for each problem, or one that all is well; returns the exit code, 1 or 0.
    int check(List<Path> files) {
        Library library = Library.ofFiles(files);
        List<Problem> problems = library.problems();
        problems.stream().map(new ProblemTexts(texts.locale())::oneLine).forEach(out::println);
        library.untranslated().stream().map(this::told).forEach(out::println);
        if (problems.isEmpty()) {
            out.println(texts.plural("check.good", files.size()));
        }
        return problems.isEmpty() ? 0 : 1;
    }

    private String told(Untranslated gap) {
        return texts.plural(
                "check.untranslated",
                gap.places().size(),
                arg("file", gap.file()),
                arg("places", String.join(" ", gap.places())));
    }
}
