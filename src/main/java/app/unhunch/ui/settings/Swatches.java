package app.unhunch.ui.settings;

import app.unhunch.figure.body.Person;

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
        return "linear-gradient(to bottom, %s 50%%, %s 50%%)".formatted(css(clothes.shirt()), css(clothes.leggings()));
    }

    private static String css(int colour) {
        return "#%06x".formatted(colour);
    }
}
