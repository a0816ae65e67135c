package app.unhunch.figure.math;

import static org.assertj.core.api.Assertions.assertThat;

/// Says that two places or two turns are the same, but for what is lost in reckoning.
public final class Close {

    private static final double LOST = 1e-9;

    private Close() {}

    public static void assertClose(Vec found, Vec wanted, double within) {
        assertThat(found.distance(wanted)).as("from %s to %s", found, wanted).isLessThanOrEqualTo(within);
    }

    public static void assertClose(Vec found, Vec wanted) {
        assertClose(found, wanted, LOST);
    }

    /// Two turns are the same if they bring every axis to the same place.
    public static void assertSameTurn(Quat found, Quat wanted, double within) {
        assertClose(found.rotate(1, 0, 0), wanted.rotate(1, 0, 0), within);
        assertClose(found.rotate(0, 1, 0), wanted.rotate(0, 1, 0), within);
        assertClose(found.rotate(0, 0, 1), wanted.rotate(0, 0, 1), within);
    }

    public static void assertSameTurn(Quat found, Quat wanted) {
        assertSameTurn(found, wanted, LOST);
    }
}
