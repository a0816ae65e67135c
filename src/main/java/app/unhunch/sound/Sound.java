package app.unhunch.sound;

import java.time.Duration;
import java.util.Arrays;

/// A piece of sound that never changes: one channel of samples from -1 to 1, [#RATE] of them a second.
public final class Sound {

    /// Frames a second of every sound in the program.
    public static final int RATE = 44_100;

    private static final long SECOND = 1_000_000_000;

    private final float[] samples;

    private Sound(float[] samples) {
        this.samples = samples;
    }

    /// A sound of these samples, which are copied. Throws [IllegalArgumentException] when one is not from -1 to 1.
    public static Sound of(float[] samples) {
        for (float sample : samples) {
            // Written so that what is not a number is refused too.
            if (!(Math.abs(sample) <= 1)) {
                throw new IllegalArgumentException("a sample of " + sample);
            }
        }
        return new Sound(samples.clone());
    }

    /// Nothing to hear for so long.
    public static Sound silence(Duration length) {
        return new Sound(new float[frames(length)]);
    }

    /// How long it lasts.
    public Duration length() {
        return Duration.ofNanos(samples.length * SECOND / RATE);
    }

    /// How many samples it has.
    public int frames() {
        return samples.length;
    }

    /// The sample at a place from 0 to one less than [#frames].
    public float at(int frame) {
        return samples[frame];
    }

    /// Its samples, as an array of the caller's own.
    public float[] samples() {
        return samples.clone();
    }

    /// How far it gets from zero, from 0 to 1.
    public double peak() {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /// The same sound so many times as strong; what would go beyond 1 is cut off there.
    public Sound gain(double factor) {
        float[] changed = new float[samples.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = (float) Math.clamp(samples[i] * factor, -1.0, 1.0);
        }
        return new Sound(changed);
    }

    /// The same without the silence at both ends; what is softer than 60 decibels below the strongest counts as
    /// silence.
    public Sound trimmed() {
        float least = (float) (peak() / 1000);
        int first = 0;
        int end = samples.length;
        while (first < end && Math.abs(samples[first]) <= least) {
            first++;
        }
        while (end > first && Math.abs(samples[end - 1]) <= least) {
            end--;
        }
        return new Sound(Arrays.copyOfRange(samples, first, end));
    }

    /// The frames that last so long. Throws [IllegalArgumentException] when that is negative or more than ten
    /// hours.
    public static int frames(Duration length) {
        if (length.isNegative() || length.compareTo(Duration.ofHours(10)) > 0) {
            throw new IllegalArgumentException("a sound of " + length);
        }
        return (int) ((length.toNanos() * RATE + SECOND / 2) / SECOND);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sound sound && Arrays.equals(samples, sound.samples);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(samples);
    }

    @Override
    public String toString() {
        return "Sound of " + length();
    }
}
