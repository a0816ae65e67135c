package app.unhunch.model;

/// Short ways to write what is said, in English words for the sides.
public final class Spoken {

    private Spoken() {}

    /// A text, which may name `{side}` and `{otherSide}`.
    public static SidedText text(String template) {
        return SidedText.of(template, "left", "right");
    }

    /// An instruction without a short form and without a tip.
    public static Instruction only(String text) {
        return Instruction.of(text(text));
    }

    /// A whole instruction; what is empty is left out.
    public static Instruction all(String text, String brief, String tip) {
        return new Instruction(text(text), text(brief), text(tip), Instruction.Needed.BRIEF);
    }
}
