package app.unhunch.audio;

/// One pure tone of those that make an instrument.
///
/// @param ratio its pitch, as a multiple of that of the strike
/// @param level how strong it is beside the others
/// @param fades the seconds after which it is a thousandth of what it was
/// @param beat how often in a second it swells, by a second tone close to it; 0 for not at all
record Partial(double ratio, double level, double fades, double beat) {}
