package app.unhunch.model;

/// What a person is told to do.
///
/// @param text what to do, at most twelve words; empty where that goes without saying
/// @param brief the same in at most five words, for when there is no time for all of them; or empty
/// @param tip a second sentence to refine it, or empty
public record Instruction(SidedText text, SidedText brief, SidedText tip) {

    /// None, where what to do goes without saying.
    public static final Instruction NONE = of(SidedText.NONE);

    /// One that is said in full or not at all.
    public static Instruction of(SidedText text) {
        return new Instruction(text, SidedText.NONE, SidedText.NONE);
    }
}
