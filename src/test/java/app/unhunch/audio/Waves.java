package app.unhunch.audio;

import java.time.Duration;
import java.util.Arrays;

/// Sounds to test with, and what is in them.
final class Waves {

    private Waves() {}

    static Sound sine(double hertz, double amplitude, Duration length) {
        return Sound.of(samples(hertz, amplitude, Sound.RATE, Sound.frames(length)));
    }

    /// A sound that has the same value all the time.
    static Sound flat(double value, int frames) {
        float[] samples = new float[frames];
        Arrays.fill(samples, (float) value);
        return Sound.of(samples);
    }

    static float[] samples(double hertz, double amplitude, int rate, int frames) {
        float[] samples = new float[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return samples;
    }

    /// How strong the tone of this pitch is in the middle nine tenths of a sound: the amplitude of the sine.
    static double strength(Sound sound, double hertz) {
        int from = sound.frames() / 20;
        int to = sound.frames() - from;
        double sine = 0;
        double cosine = 0;
        double windows = 0;
        for (int i = from; i < to; i++) {
            double window = 1 - Math.cos(2 * Math.PI * (i - from) / (to - from));
            double angle = 2 * Math.PI * hertz * i / Sound.RATE;
            sine += window * sound.at(i) * Math.sin(angle);
            cosine += window * sound.at(i) * Math.cos(angle);
            windows += window;
        }
        return 2 * Math.hypot(sine, cosine) / windows;
    }

    /// How often the sound goes up through zero in a stretch of it, in hertz: the pitch of a plain tone.
    static double pitch(Sound sound, int from, int to) {
        int crossings = 0;
        int first = -1;
        int last = -1;
        for (int i = Math.max(1, from); i < to; i++) {
            if (sound.at(i - 1) < 0 && sound.at(i) >= 0) {
                first = first < 0 ? i : first;
                last = i;
                crossings++;
            }
        }
        return crossings < 2 ? 0 : (crossings - 1.0) * Sound.RATE / (last - first);
    }
}
