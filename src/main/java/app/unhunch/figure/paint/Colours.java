package app.unhunch.figure.paint;

import app.unhunch.figure.body.Material;
import app.unhunch.figure.body.Person;

/// Every colour of the figure and its room, on a light or on a dark ground.
final class Colours {

    /// The share that another channel keeps in the shade: warm colours turn redder there, cool ones deeper.
    private static final double[] WARM_SHADE = {0.88, 0.79, 0.75};

    private static final double[] WARM_EDGE = {0.70, 0.56, 0.53};
    private static final double[] COOL_SHADE = {0.70, 0.79, 0.82};
    private static final double[] COOL_EDGE = {0.52, 0.61, 0.64};
    private static final int WHITE = 0xFFFFFF;

    /// Enough to tell two limbs apart, and too little to look like another stuff.
    private static final double DIM = 0.09;

    private final Backdrop theme;
    private final Person person;
    private final Tone skin;
    private final Tone leggings;
    private final Tone shirt;
    private final Tone hair;
    private final Tone scarf;
    private final Tone wood;
    private final Tone blanket;

    Colours(Backdrop theme, Person person) {
        this.theme = theme;
        this.person = person;
        // On a dark ground everything is a step lighter, so that it does not sink into it.
        double lift = theme == Backdrop.DARK ? 0.07 : 0;
        skin = warm(lifted(person.skin().colour(), lift / 3), 0.34);
        leggings = cool(lifted(person.clothes().leggings(), lift), 0.22);
        shirt = cool(lifted(person.clothes().shirt(), lift / 2), 0.25);
        scarf = cool(lifted(Tone.mix(person.clothes().shirt(), person.clothes().leggings(), 0.75), lift), 0.22);
        hair = person.hair() == Person.Hair.NONE
                ? skin
                : warm(lifted(person.hairColour().colour(), lift), 0.20);
        wood = warm(0xCBA67E, 0.30);
        blanket = cool(theme == Backdrop.DARK ? 0x6A6690 : 0xBDB4D6, 0.30);
    }

    /// What a material looks like.
    Tone of(Material material) {
        return switch (material) {
            case SKIN -> skin;
            case LEGGINGS -> leggings;
            case SHIRT -> shirt;
            case HAIR -> hair;
            case SCARF -> scarf;
            case WOOD -> wood;
            case BLANKET -> blanket;
        };
    }

    /// What it looks like where it steps back: darker, in its own hue.
    ///
    /// @param dim how much it steps back, 0 to 1
    Tone of(Material material, double dim) {
        return of(material).darker(dim * DIM);
    }

    Person person() {
        return person;
    }

    private boolean dark() {
        return theme == Backdrop.DARK;
    }

    int mat() {
        return dark() ? 0x3B4664 : 0xC9D3E8;
    }

    int matLine() {
        return dark() ? 0x4A5678 : 0xB7C3DD;
    }

    int matSide() {
        return dark() ? 0x2B344D : 0xA3B0CD;
    }

    int shadow() {
        return dark() ? 0x05070D : 0x2B2F55;
    }

    double shadowDepth() {
        return dark() ? 0.42 : 0.24;
    }

    /// What falls on one limb from another.
    int contact() {
        return dark() ? 0x0B0A1E : 0x2A1F4A;
    }

    int glow() {
        return 0xFF7F45;
    }

    int glowCore() {
        return 0xFFC98A;
    }

    int arrow() {
        return dark() ? 0xFF9C7E : 0xE0533A;
    }

    /// Brows, lids and lines of the face.
    int ink() {
        return Tone.mix(skin.edge(), 0x3A1F26, 0.6);
    }

    int eyeWhite() {
        return Tone.mix(WHITE, skin.shade(), 0.12);
    }

    int lips() {
        return Tone.mix(skin.shade(), 0xB4474F, 0.6);
    }

    int blush() {
        return Tone.mix(skin.base(), 0xE8604F, 0.5);
    }

    private static int lifted(int colour, double share) {
        return Tone.mix(colour, WHITE, share);
    }

    private static Tone warm(int base, double light) {
        return new Tone(times(base, WARM_SHADE), base, Tone.mix(base, 0xFFE9D2, light), times(base, WARM_EDGE));
    }

    private static Tone cool(int base, double light) {
        return new Tone(times(base, COOL_SHADE), base, Tone.mix(base, WHITE, light), times(base, COOL_EDGE));
    }

    private static int times(int colour, double[] factors) {
        int red = (int) (((colour >> 16) & 0xFF) * factors[0]);
        int green = (int) (((colour >> 8) & 0xFF) * factors[1]);
        int blue = (int) ((colour & 0xFF) * factors[2]);
        return (red << 16) | (green << 8) | blue;
    }
}
