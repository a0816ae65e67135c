package app.unhunch.ui.theme;

import java.util.Set;

/// The steps that everything on screen is measured in, so that all screens are in one hand; a test holds the style
/// sheets to them. In pixels at 100 percent, where one em is [Theme#BASE_SIZE].
public final class DesignScale {

    /// Sizes of type. The last three are for what is read from the floor.
    public static final Set<Double> TYPE =
            Set.of(14.0, 16.0, 18.0, 20.0, 22.0, 24.0, 28.0, 32.0, 40.0, 48.0, 64.0, 56.0, 88.0, 112.0, 220.0);

    /// Distances between things and around them.
    public static final Set<Double> SPACE = Set.of(0.0, 4.0, 8.0, 16.0, 24.0, 40.0, 80.0);

    /// How round corners are: a key, the mark, a thumbnail, a tile and rings around it, a card, a stage; more is a half
    /// circle.
    public static final Set<Double> RADII = Set.of(8.0, 11.0, 16.0, 20.0, 23.0, 24.0, 25.0, 28.0, 64.0);

    private DesignScale() {}
}
