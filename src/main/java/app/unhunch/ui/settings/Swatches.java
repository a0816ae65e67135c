package app.unhunch.ui.settings;

import app.unhunch.figure.body.Person;

/// What fills the swatches, as in a style sheet. Not in ours, as there a value without a colour would go unnoticed.
final class Swatches {

    private Swatches() {}

    static String of(Person.Skin skin) {
        return switch (skin) {
            case PORCELAIN -> "#f0c3a4";
            case SAND -> "#e3a283";
            case HONEY -> "#d0936a";
            case ALMOND -> "#ad7350";
            case CHESTNUT -> "#83513a";
            case EBONY -> "#5b3729";
        };
    }

    static String of(Person.HairColour colour) {
        return switch (colour) {
            case BLACK -> "#2e2a33";
            case BROWN -> "#6b3f49";
            case RED -> "#a3512f";
            case BLOND -> "#d8b06a";
            case GREY -> "#9a9aa6";
        };
    }

    static String of(Person.Clothes clothes) {
        return switch (clothes) {
            case LAGOON -> halves("#43999a", "#5b5fa0");
            case BERRY -> halves("#b65a7c", "#4a5568");
            case MEADOW -> halves("#7c9f5e", "#5a6b7a");
            case SLATE -> halves("#6c7fa8", "#5a664c");
        };
    }

    private static String halves(String shirt, String leggings) {
        return "linear-gradient(to bottom, %s 50%%, %s 50%%)".formatted(shirt, leggings);
    }
}
