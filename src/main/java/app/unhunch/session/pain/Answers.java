package app.unhunch.session.pain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The replies of a person up to now, in the order of the questions. Immutable.
public record Answers(List<Reply> replies) {

    /// Nothing was answered yet.
    public static final Answers NONE = new Answers(List.of());

    private static final List<Question> QUESTIONS = List.of(Question.values());

    public Answers {
        replies = List.copyOf(replies);
    }

    /// What to ask next; empty when nothing more has to be known.
    public Optional<Question> open() {
        return warned() || replies.size() == QUESTIONS.size()
                ? Optional.empty()
                : Optional.of(QUESTIONS.get(replies.size()));
    }

    /// Whether a reply answers what is asked next.
    public boolean allow(Reply reply) {
        return open().filter(question -> question.takes(reply)).isPresent();
    }

    /// Whether there is a sign that needs more than a rest.
    public boolean warned() {
        return replies.contains(new Reply.WarningSign(true));
    }

    /// One more; throws [IllegalArgumentException] for one that does not answer the next question.
    public Answers with(Reply reply) {
        if (!allow(reply)) {
            throw new IllegalArgumentException(reply + " is no answer to " + open());
        }
        return new Answers(Stream.concat(replies.stream(), Stream.of(reply)).toList());
    }

    /// Without the last one.
    public Answers undone() {
        return new Answers(replies.subList(0, Math.max(0, replies.size() - 1)));
    }

    /// What is known of the pain; whoever leaves in the middle of the questions has ended the session.
    ///
    /// @param easier whether the stretch has an easier way
    public Pain pain(boolean easier) {
        Integer level = null;
        BodyPart place = null;
        for (Reply reply : replies) {
            switch (reply) {
                case Reply.Level(int number) -> level = number;
                case Reply.At(BodyPart part) -> place = part;
                case Reply.WarningSign _, Reply.Nowhere _ -> {}
            }
        }
        if (level == null || open().isPresent()) {
            return new Pain(level, place, Response.ENDED);
        }
        Response wanted = Response.to(level);
        return new Pain(level, place, wanted == Response.EASIER && !easier ? Response.LEFT_OUT : wanted);
    }
}
