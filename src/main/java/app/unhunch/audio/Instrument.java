package app.unhunch.audio;

import java.util.List;

/// The timbre of a note.
///
/// @param level how strong it is when struck with loudness 1, so that instruments suit each other
record Instrument(Envelope shape, double level, List<Partial> partials) {

    /// A singing bowl: a round stroke that falls at once to a soft ring, so that words can follow.
    static final Instrument BOWL = of(
            new Envelope(0.012, 0.022, 0.17, 3.0, 0),
            0.62,
            new Partial(1, 1, 3.4, 0.9),
            new Partial(2.74, 0.4, 2.2, 1.6),
            new Partial(5.21, 0.13, 1.2, 2.3),
            new Partial(8.39, 0.04, 0.5, 0));

    /// A block of wood: short and dry.
    static final Instrument WOOD_BLOCK = of(
            new Envelope(0.003, 1, 1, 0.11, 0),
            0.9,
            new Partial(1, 1, 0.13, 0),
            new Partial(2.57, 0.3, 0.07, 0),
            new Partial(4.19, 0.1, 0.04, 0));

    /// A very short, soft tick.
    static final Instrument TICK =
            of(new Envelope(0.004, 1, 1, 0.055, 0), 0.5, new Partial(1, 1, 0.06, 0), new Partial(2.03, 0.2, 0.03, 0));

    /// A rounded tone that rises, as the chest does.
    static final Instrument BREATH_UP = breath(0.15, 0.6);

    /// The same tone on its way down.
    static final Instrument BREATH_DOWN = breath(0.11, -0.6);

    Instrument {
        partials = List.copyOf(partials);
    }

    private static Instrument breath(double attack, double glide) {
        return of(
                new Envelope(attack, 1, 1, 0.36, glide),
                0.18,
                new Partial(1, 1, 1.2, 0),
                new Partial(2, 0.2, 0.9, 0),
                new Partial(3, 0.06, 0.6, 0));
    }

    private static Instrument of(Envelope shape, double level, Partial... partials) {
        return new Instrument(shape, level, List.of(partials));
    }
}
