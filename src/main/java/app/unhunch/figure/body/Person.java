package app.unhunch.figure.body;

/// How the figure looks: what a person may choose so that it is theirs.
public record Person(Skin skin, Hair hair, HairColour hairColour, Clothes clothes, Build build) {

    /// How it looks until somebody chooses.
    public static final Person USUAL = new Person(Skin.SAND, Hair.BUN, HairColour.BROWN, Clothes.LAGOON, Build.SLENDER);

    /// The tone of the skin, from light to dark.
    public enum Skin {
        PORCELAIN,
        SAND,
        HONEY,
        ALMOND,
        CHESTNUT,
        EBONY
    }

    /// What is on the head.
    public enum Hair {
        BUN,
        SHORT,
        BOB,
        CURLS,
        NONE,
        COVERED
    }

    /// The colour of the hair; without hair, nobody sees it.
    public enum HairColour {
        BLACK,
        BROWN,
        RED,
        BLOND,
        GREY
    }

    /// The colours of shirt and leggings; a head covering takes its own from them.
    public enum Clothes {
        LAGOON,
        BERRY,
        MEADOW,
        SLATE
    }

    /// How broad the body is.
    public enum Build {
        SLENDER,
        STURDY
    }
}
