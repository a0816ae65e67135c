package app.unhunch.figure.body;

/// What a piece of the figure is made of; it decides its colour.
public enum Material {
    SKIN,
    LEGGINGS,
    SHIRT,
    HAIR,
    SCARF,
    WOOD,
    BLANKET
}
