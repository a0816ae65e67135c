package app.unhunch.run.audio;

import app.unhunch.audio.Sound;
import java.time.Duration;

/// Looks into a long sound.
final class LongSounds {

    private static final int REACH = Sound.RATE / 20;

    /// So much of a chime is enough to know it.
    private static final int KNOWN_BY = Sound.RATE / 8;

    /// A tenth of a millisecond is close enough.
    private static final int STRIDE = 4;

    private final Sound sound;

    LongSounds(Sound sound) {
        this.sound = sound;
    }

    Duration length() {
        return sound.length();
    }

    double peak() {
        return sound.peak();
    }

    /// The root of the mean square from 0 to 1.
    double loudness(Duration from, Duration length) {
        int first = frame(from);
        int end = Math.min(sound.frames(), frame(from.plus(length)));
        double sum = 0;
        for (int i = first; i < end; i++) {
            sum += sound.at(i) * sound.at(i);
        }
        return Math.sqrt(sum / Math.max(1, end - first));
    }

    /// Where within fifty milliseconds the beginning of a pattern fits best: where their correlation, with the loudness
    /// of the place taken out, is highest.
    Duration find(Sound pattern, Duration near) {
        int expected = frame(near);
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int offset = -REACH; offset <= REACH; offset += STRIDE) {
            double match = match(pattern, expected + offset);
            if (match > most) {
                most = match;
                best = expected + offset;
            }
        }
        return Duration.ofNanos(Math.round(best * 1e9 / Sound.RATE));
    }

    private double match(Sound pattern, int at) {
        int length = Math.min(KNOWN_BY, pattern.frames());
        double product = 0;
        double energy = 1e-9;
        for (int i = 0; i < length; i += 2) {
            int frame = at + i;
            if (frame >= 0 && frame < sound.frames()) {
                product += pattern.at(i) * sound.at(frame);
                energy += sound.at(frame) * sound.at(frame);
            }
        }
        return product / Math.sqrt(energy);
    }

    private static int frame(Duration at) {
        return (int) Math.round(at.toNanos() * 1e-9 * Sound.RATE);
    }
}
