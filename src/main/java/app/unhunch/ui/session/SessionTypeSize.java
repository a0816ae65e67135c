package app.unhunch.ui.session;

import app.unhunch.ui.theme.Theme;

/// How large the type of the session screen is: it grows with the window, as far as everything has room.
///
/// @param width of the window, in pixels
/// @param height of the window, in pixels
/// @param small whether it is the small window in a corner
/// @param textScale how large the person wants all text, 1 and up
record SessionTypeSize(double width, double height, boolean small, double textScale) {

    private static final double LEAST = 8;
    private static final double LARGE = 1.25;

    /// The screen needs this much room in its own type, so in a small window large text ends here.
    private static final double LEAST_WIDTH_EM = 36;

    private static final double LEAST_HEIGHT_EM = 30;

    /// A small window shows less, and has this much room in its own type at 100 percent, and up to so many times larger
    /// type.
    private static final double SMALL_WIDTH_EM = 28;

    private static final double SMALL_HEIGHT_EM = 21;
    private static final double MOST_OF_SMALL = 1.2;

    /// The size of one em, in pixels.
    double em() {
        return Math.max(LEAST, small ? smallEm() : usualEm());
    }

    /// Whether there is room for the most important only.
    boolean isCompact() {
        return !small && Theme.isCompact(width, height, em());
    }

    /// Whether the person wants large letters where there is no room for them all: then the smallest ones grow.
    boolean isLarge() {
        return isCompact() && textScale >= LARGE;
    }

    private double usualEm() {
        double room = Math.floor(Math.min(width / LEAST_WIDTH_EM, height / LEAST_HEIGHT_EM));
        return Math.min(Theme.textSize(width, height, textScale), room);
    }

    private double smallEm() {
        double room = Math.min(width / SMALL_WIDTH_EM, height / SMALL_HEIGHT_EM);
        return Math.floor(room * Math.min(textScale, MOST_OF_SMALL));
    }
}
