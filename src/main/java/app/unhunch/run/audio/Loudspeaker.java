package app.unhunch.run.audio;

import app.unhunch.audio.Playing;
import app.unhunch.audio.Sound;

/// Where voice and chimes meet.
interface Loudspeaker {

    /// Plays a sound so that it begins at a time, or at once when that has gone by.
    ///
    /// @param volume 0 to 1
    Playing play(Sound sound, double volume, long dueNanos);

    /// Gets the device ready, so that the first sound is not late.
    void warmUp();

    /// Whether there is no device, as far as is known.
    boolean lost();

    /// Nothing new will be played; what was handed over has ended at a time.
    void giveBack(long quietAtNanos);
}
