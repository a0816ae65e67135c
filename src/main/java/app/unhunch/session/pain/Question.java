package app.unhunch.session.pain;

/// What is asked when something hurts, in this order.
public enum Question {
    /// Whether there is a sign that needs more than a rest.
    WARNING_SIGN,
    /// How much it hurts.
    LEVEL,
    /// Where it hurts.
    PLACE;

    /// Whether a reply answers this question.
    boolean takes(Reply reply) {
        return switch (reply) {
            case Reply.WarningSign _ -> this == WARNING_SIGN;
            case Reply.Level _ -> this == LEVEL;
            case Reply.At _, Reply.Nowhere _ -> this == PLACE;
        };
    }
}
