package app.unhunch.figure.body;

/// How the figure looks: what a person may choose so that it is theirs.
public record Person(Skin skin, Hair hair, HairColour hairColour, Clothes clothes, Build build) {

    /// How it looks until somebody chooses.
    public static final Person USUAL = new Person(Skin.SAND, Hair.BUN, HairColour.BROWN, Clothes.LAGOON, Build.SLENDER);

    /// The tone of the skin, from light to dark.
    public enum Skin {
        PORCELAIN(0xF0C3A4),
        SAND(0xE3A283),
        HONEY(0xD0936A),
        ALMOND(0xAD7350),
        CHESTNUT(0x83513A),
        EBONY(0x5B3729);

        private final int colour;

        Skin(int colour) {
            this.colour = colour;
        }

        /// The tone in plain light, as 0xRRGGBB.
        public int colour() {
            return colour;
        }
    }

    /// The hair style.
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
        BLACK(0x2E2A33),
        BROWN(0x6B3F49),
        RED(0xA3512F),
        BLOND(0xD8B06A),
        GREY(0x9A9AA6);

        private final int colour;

        HairColour(int colour) {
            this.colour = colour;
        }

        /// The colour in plain light, as 0xRRGGBB.
        public int colour() {
            return colour;
        }
    }

    /// The colours of shirt and leggings; a head covering takes its own from them.
    public enum Clothes {
        LAGOON(0x43999A, 0x5B5FA0),
        BERRY(0xB65A7C, 0x4A5568),
        MEADOW(0x7C9F5E, 0x5A6B7A),
        SLATE(0x6C7FA8, 0x5A664C);

        private final int shirt;
        private final int leggings;

        Clothes(int shirt, int leggings) {
            this.shirt = shirt;
            this.leggings = leggings;
        }

        /// The colour of the shirt in plain light, as 0xRRGGBB.
        public int shirt() {
            return shirt;
        }

        /// The colour of the leggings in plain light, as 0xRRGGBB.
        public int leggings() {
            return leggings;
        }
    }

    /// The body type.
    public enum Build {
        SLENDER,
        STURDY
    }
}
