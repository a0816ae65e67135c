package app.unhunch.audio;

import java.time.Duration;

/// One note of a chime.
///
/// @param hertz the pitch of its lowest tone; halfway, when the instrument glides
/// @param loudness from 0, nothing, to 1, as strong as the instrument gets
/// @param after how long after the chime has begun
record Note(Instrument instrument, double hertz, double loudness, Duration after) {

    Note {
        if (!(hertz >= 20 && hertz <= 5_000) || !(loudness >= 0 && loudness <= 1) || after.isNegative()) {
            throw new IllegalArgumentException(hertz + " Hz, loudness " + loudness + ", after " + after);
        }
    }

    /// A stroke so many milliseconds after the chime has begun.
    static Note of(Instrument instrument, double hertz, double loudness, int afterMillis) {
        return new Note(instrument, hertz, loudness, Duration.ofMillis(afterMillis));
    }
}
