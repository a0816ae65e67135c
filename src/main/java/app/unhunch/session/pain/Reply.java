package app.unhunch.session.pain;

/// An answer to one of the questions.
public sealed interface Reply {

    /// Whether there is a sign that needs more than a rest.
    record WarningSign(boolean there) implements Reply {}

    /// How much it hurts.
    ///
    /// @param number on the numeric rating scale from 0, no pain, to 10, the worst imaginable
    record Level(int number) implements Reply {

        public Level {
            if (number < 0 || number > Pain.WORST) {
                throw new IllegalArgumentException("not from 0 to 10: " + number);
            }
        }
    }

    /// Where it hurts.
    record At(BodyPart part) implements Reply {}

    /// The person would rather not say where.
    record Nowhere() implements Reply {}
}
