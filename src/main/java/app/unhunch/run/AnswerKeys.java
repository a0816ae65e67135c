package app.unhunch.run;

import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Reply;
import java.util.List;
import java.util.Optional;

/// The keys that answer the questions about pain, by what they write: digits are not everywhere where we think they
/// are.
///
/// @param yes the letter for yes in the person's language, small or not
/// @param no the letter for no
public record AnswerKeys(String yes, String no) {

    private static final String ENTER = "\r\n";
    private static final int DECIMAL = 10;
    private static final List<BodyPart> PLACES = List.of(BodyPart.values());

    /// The answer that a typed character gives; empty when it gives none.
    public Optional<Reply> reply(Question question, String typed) {
        return switch (question) {
            case WARNING_SIGN -> warningSign(typed);
            case LEVEL -> number(typed).map(Reply.Level::new);
            case PLACE -> ENTER.contains(typed) ? Optional.of(new Reply.Nowhere()) : place(typed);
        };
    }

    /// The number from 0 to 10 that a typed character means. Ten has a Roman one.
    public static Optional<Integer> number(String typed) {
        if (typed.equalsIgnoreCase("x")) {
            return Optional.of(Pain.WORST);
        }
        return typed.length() == 1 && Character.digit(typed.charAt(0), DECIMAL) >= 0
                ? Optional.of(Character.digit(typed.charAt(0), DECIMAL))
                : Optional.empty();
    }

    private Optional<Reply> warningSign(String typed) {
        if (typed.equalsIgnoreCase(yes)) {
            return Optional.of(new Reply.WarningSign(true));
        }
        return typed.equalsIgnoreCase(no) ? Optional.of(new Reply.WarningSign(false)) : Optional.empty();
    }

    private static Optional<Reply> place(String typed) {
        return number(typed)
                .filter(number -> number >= 1 && number <= PLACES.size())
                .map(number -> new Reply.At(PLACES.get(number - 1)));
    }
}
