package app.unhunch.journal.offer;

import app.unhunch.model.Routine;

/// A routine, and why it fits now.
public record Offer(Routine routine, Why why) {

    /// The rules, by what they are for.
    public enum Why {
        /// Nothing was done yet.
        FIRST,
        /// It leaves out what hurt not long ago.
        WITHOUT_WHAT_HURT,
        /// The one before was done just now.
        SOMETHING_ELSE,
        /// The working day is nearly over.
        SHORT,
        /// It is the one done most often, or the only thing to say of it is that it is there.
        USUAL
    }
}
