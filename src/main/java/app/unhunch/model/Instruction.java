package app.unhunch.model;

/// What a person is told to do. The texts may hold `{side}` and `{otherSide}`, so that one sentence serves both sides.
///
/// @param text what to do, at most twelve words; empty where that goes without saying
/// @param brief the same in at most five words, for when there is no time for all of them; or empty
/// @param tip a second sentence to refine it, or empty
public record Instruction(String text, String brief, String tip) {

    /// None, where what to do goes without saying.
    public static final Instruction NONE = of("");

    /// One that is said in full or not at all.
    public static Instruction of(String text) {
        return new Instruction(text, "", "");
    }
}
