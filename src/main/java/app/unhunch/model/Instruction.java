package app.unhunch.model;

/// What a person is told to do.
///
/// @param text what to do, at most twelve words; empty where that goes without saying
/// @param brief the same in at most five words, for when there is no time for all of them; or empty
/// @param tip a second sentence to refine it, or empty
/// @param needed how much of it a person has to hear, however few words they like
public record Instruction(SidedText text, SidedText brief, SidedText tip, Needed needed) {

    /// How much of an instruction has to be heard.
    public enum Needed {
        /// The short form, or the text where there is none.
        BRIEF,
        /// The text.
        TEXT,
        /// The text, and then the tip.
        TIP
    }

    /// None, where what to do goes without saying.
    public static final Instruction NONE = of(SidedText.NONE);

    /// One that is said in full or not at all.
    public static Instruction of(SidedText text) {
        return new Instruction(text, SidedText.NONE, SidedText.NONE, Needed.BRIEF);
    }
}
