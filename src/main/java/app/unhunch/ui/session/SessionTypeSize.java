package app.unhunch.ui.session;

import app.unhunch.ui.theme.Theme;

/// How large the type of the session screen is: it grows with the window, as far as everything has room.
///
/// @param width of the window, in pixels
/// @param height of the window, in pixels
/// @param small whether only figure, ring and cue show
/// @param textScale how large the person wants all text, 1 and up
record SessionTypeSize(double width, double height, boolean small, double textScale) {

    private static final double LEAST = 8;

    /// The screen needs this much room in its own type, so in a small window large text ends here.
    private static final double LEAST_WIDTH_EM = 36;

    private static final double LEAST_HEIGHT_EM = 30;
    private static final double ROOM_FOR_TIP_EM = 34;

    /// A small window shows less, and has this much room in its own type at 100 percent, and up to so many times larger
    /// type.
    private static final double SMALL_WIDTH_EM = 28;

    private static final double SMALL_HEIGHT_EM = 21;
    private static final double MOST_OF_SMALL = 1.2;

    /// How much of the height of a small window is for the cue, if it is not too long for that.
    private static final double CUE_OF_SMALL = 0.38;

    /// The size of one em, in pixels.
    double em() {
        return Math.max(LEAST, small ? smallEm() : usualEm());
    }

    /// Whether there is room for the tip. It refines; where there is little room, the rest matters more.
    boolean roomForTip() {
        return height > ROOM_FOR_TIP_EM * em();
    }

    /// How much of the height of a small window is for the cue, in pixels.
    double cueOfSmall() {
        return height * CUE_OF_SMALL * largerInSmall();
    }

    private double usualEm() {
        double room = Math.floor(Math.min(width / LEAST_WIDTH_EM, height / LEAST_HEIGHT_EM));
        return Math.min(Theme.textSize(width, height, textScale), room);
    }

    private double smallEm() {
        double room = Math.min(width / SMALL_WIDTH_EM, height / SMALL_HEIGHT_EM);
        return Math.floor(room * largerInSmall());
    }

    private double largerInSmall() {
        return Math.min(textScale, MOST_OF_SMALL);
    }
}
