package app.unhunch.ui.settings;

import app.unhunch.figure.body.Person;
import java.util.HexFormat;

/// What fills the swatches, as in a style sheet: the colours that the figure is painted with.
final class Swatches {

    private Swatches() {}

    static String of(Person.Skin skin) {
        return css(skin.colour());
    }

    static String of(Person.HairColour hair) {
        return css(hair.colour());
    }

    static String of(Person.Clothes clothes) {
        return "linear-gradient(to bottom right, " + css(clothes.shirt()) + " 50%, " + css(clothes.leggings())
                + " 50%)";
    }

    private static String css(int colour) {
        return "#" + HexFormat.of().toHexDigits(colour, 6);
    }
}
