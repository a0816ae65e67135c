package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.check.CheckResult;
import app.unhunch.library.check.Document;
import app.unhunch.library.problem.English;
import app.unhunch.library.problem.TextPosition;
import app.unhunch.library.problem.Told;
import java.util.function.Function;

/// Spoils a good file in one place and holds that exactly one problem is found, at exactly that place.
///
/// @param good the text of a good file
/// @param check what is asked about it
record BadFile(String good, Function<Document, CheckResult<?>> check) {

    /// Stands in a spoilt text where the problem has to be found.
    private static final String MARK = "▲";

    /// @param instead replaces `part`, with a mark in it
    void assertRefused(String part, String instead, String path, String message, String hint) {
        String marked = Example.spoilt(good, part, instead);
        assertThat(marked).contains(MARK);
        assertRefused(marked.replace(MARK, ""), place(marked), path, message, hint);
    }

    void assertRefused(String text, TextPosition at, String path, String message, String hint) {
        CheckResult<?> result = check.apply(Example.document("mine.json", text));

        assertThat(result.value()).isNull();
        assertThat(result.problems())
                .extracting(English::told)
                .containsExactly(new Told("mine.json", at.line(), at.column(), path, message, hint));
    }

    private static TextPosition place(String marked) {
        String before = marked.substring(0, marked.indexOf(MARK));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new TextPosition(line, before.length() - before.lastIndexOf('\n'));
    }
}
