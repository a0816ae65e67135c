package app.unhunch.ui.settings;

/// Where things stand in the settings, as there is room for them.
enum Room {
    /// Sections, what is set and the figure beside each other.
    FIGURE_BESIDE,
    /// The figure as a band above what is set, the sections beside both.
    FIGURE_ABOVE,
    /// The sections as words above, the figure at the right, narrow.
    WORDS_ABOVE,
    /// Everything below each other.
    BAND,
    /// The same, where so little would be left for what is set that the figure scrolls below it.
    WORDS_ONLY,
    /// The same, where the sections would take most of the room, so that they scroll, too.
    ALL_SCROLLS;

    private static final double FIGURE_BESIDE_EM = 68.75;
    private static final double SECTIONS_BESIDE_EM = 56.25;
    private static final double TWO_COLUMNS_EM = 38;

    /// In less height than this there is no band.
    private static final double TALL_EM = 37;

    private static final double LOW_EM = 20;

    /// @param em the size of text, in pixels
    static Room of(double width, double height, double em) {
        if (width == 0 || width >= FIGURE_BESIDE_EM * em) {
            return FIGURE_BESIDE;
        }
        boolean tall = height >= TALL_EM * em;
        if (height < LOW_EM * em) {
            return ALL_SCROLLS;
        }
        if (width < TWO_COLUMNS_EM * em) {
            return tall ? BAND : WORDS_ONLY;
        }
        return tall && width >= SECTIONS_BESIDE_EM * em ? FIGURE_ABOVE : WORDS_ABOVE;
    }
}
