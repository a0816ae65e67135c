package app.unhunch.library.problem;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Arg;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.UiLocale;
import app.unhunch.model.Message;
import java.util.List;

/// Tells problems of files in one language.
public final class ProblemTexts {

    private static final String COUNT = "count";

    private final Texts texts;

    public ProblemTexts(UiLocale locale) {
        this.texts = Texts.load("app/unhunch/library/problems", locale);
    }

    /// What was found and what was expected, as one sentence.
    public String message(Problem problem) {
        return words(problem.message());
    }

    /// What to do about it; empty where nothing more can be said.
    public String hint(Problem problem) {
        return words(problem.hint());
    }

    /// The problem on one line, `file:line:column: message hint`, as editors and terminals understand it.
    public String oneLine(Problem problem) {
        String where =
                problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line() + ":" + problem.column();
        return where + ": " + texts.join("sentences", sentences(problem));
    }

    /// A message in words.
    public String words(Message message) {
        if (message.equals(Message.NONE)) {
            return "";
        }
        Arg[] args = message.args().entrySet().stream()
                .filter(named -> !named.getKey().equals(COUNT))
                .map(named -> arg(named.getKey(), shown(named.getValue())))
                .toArray(Arg[]::new);
        return message.args().get(COUNT) instanceof Number count
                ? texts.plural(message.key(), count.longValue(), args)
                : texts.get(message.key(), args);
    }

    private List<String> sentences(Problem problem) {
        return problem.hint().equals(Message.NONE)
                ? List.of(message(problem))
                : List.of(message(problem), hint(problem));
    }

    private Object shown(Object value) {
        return switch (value) {
            case Message message -> words(message);
            case List<?> words ->
                texts.join(
                        "words",
                        words.stream()
                                .map(word -> texts.get("word", arg("word", shown(word))))
                                .toList());
            case Number number -> number;
            default -> Quoting.plain(value.toString());
        };
    }
}
