package app.unhunch.audio;

/// Keeps a sum of sounds from being cut off.
final class Limiter {

    /// Up to here, about -1 dB below the most, nothing changes.
    static final float KNEE = 0.89f;

    private static final float ROOM = 1 - KNEE;

    private Limiter() {}

    /// The sample as it is, or bent so softly below 1 that the curve has no corner.
    static float soft(float sample) {
        float size = Math.abs(sample);
        if (size <= KNEE) {
            return sample;
        }
        return Math.copySign(KNEE + ROOM * (float) Math.tanh((size - KNEE) / ROOM), sample);
    }
}
