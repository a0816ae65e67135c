package app.unhunch.library.problem;

import app.unhunch.i18n.TestTexts;
import app.unhunch.model.Message;

/// Puts problems into English, in which tests compare them.
public final class English {

    private static final ProblemTexts TEXTS = new ProblemTexts(TestTexts.locale());

    private English() {}

    public static String words(Message message) {
        return TEXTS.words(message);
    }

    public static String message(Problem problem) {
        return TEXTS.message(problem);
    }

    public static String hint(Problem problem) {
        return TEXTS.hint(problem);
    }

    public static String oneLine(Problem problem) {
        return TEXTS.oneLine(problem);
    }

    public static Told told(Problem problem) {
        return new Told(
                problem.file(), problem.line(), problem.column(), problem.jsonPath(), message(problem), hint(problem));
    }
}
