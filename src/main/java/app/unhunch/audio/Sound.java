package app.unhunch.audio;

import java.time.Duration;
import java.util.Arrays;

/// A piece of sound that never changes: one channel of samples from -1 to 1, [#RATE] of them a second. They are kept as
/// the 16 bits that files and devices get anyway, and at the rate at which they came, as a voice has no treble to lose:
/// a second of one takes half of the 88 kB that a chime takes.
public final class Sound {

    /// Frames a second of every sound in the program.
    public static final int RATE = 44_100;

    private static final long SECOND = 1_000_000_000;

    /// The steps of 16 bits from 0 to -1; up to 1 there is one less. A power of two, so that samples of 16 bits come
    /// and go without a change.
    private static final float STEPS = 0x8000;

    private final short[] kept;
    private final int rate;
    private final int frames;

    /// A sound of these samples, which nobody changes any more.
    ///
    /// @param rate how many of them a second has
    private Sound(short[] kept, int rate) {
        this.kept = kept;
        this.rate = rate;
        this.frames = (int) Math.round((double) kept.length * RATE / rate);
    }

    /// A sound of these samples, which nobody changes any more.
    Sound(short[] samples) {
        this(samples, RATE);
    }

    /// A sound of these samples, rounded as [#sixteenBits] does. Throws [IllegalArgumentException] when one is not from
    /// From samples between -1 and 1.
    public static Sound of(float[] samples) {
        return of(samples, RATE);
    }

    /// The same for samples of any rate; they are brought to [#RATE] when they are asked for.
    static Sound of(float[] samples, int rate) {
        short[] rounded = new short[samples.length];
        for (int i = 0; i < rounded.length; i++) {
            // Written so that what is not a number is refused too.
            if (!(Math.abs(samples[i]) <= 1)) {
                throw new IllegalArgumentException("a sample of " + samples[i]);
            }
            rounded[i] = sixteenBits(samples[i]);
        }
        return new Sound(rounded, rate);
    }

    /// Nothing to hear for so long.
    public static Sound silence(Duration length) {
        return new Sound(new short[frames(length)]);
    }

    /// The nearest to a sample that 16 bits have; the most for all that is beyond them.
    static short sixteenBits(float sample) {
        return (short) Math.clamp(Math.round(sample * STEPS), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /// The duration.
    public Duration length() {
        return Duration.ofNanos(frames * SECOND / RATE);
    }

    /// How many samples it has.
    public int frames() {
        return frames;
    }

    /// The sample at a place from 0 to one less than [#frames].
    public float at(int frame) {
        return rate == RATE ? kept[frame] / STEPS : Resampler.at(frame, kept, rate) / STEPS;
    }

    /// Its samples, as an array of the caller's own.
    public float[] samples() {
        float[] all = new float[frames];
        for (int i = 0; i < all.length; i++) {
            all[i] = at(i);
        }
        return all;
    }

    /// How far it gets from zero where it was sampled, from 0 to 1.
    public double peak() {
        return strongest() / STEPS;
    }

    private int strongest() {
        int strongest = 0;
        for (short sample : kept) {
            strongest = Math.max(strongest, Math.abs(sample));
        }
        return strongest;
    }

    /// The same without the silence at both ends; what is softer than 60 decibels below the strongest counts as
    /// silence.
    public Sound trimmed() {
        int least = strongest() / 1000;
        int first = 0;
        int end = kept.length;
        while (first < end && Math.abs(kept[first]) <= least) {
            first++;
        }
        while (end > first && Math.abs(kept[end - 1]) <= least) {
            end--;
        }
        return new Sound(Arrays.copyOfRange(kept, first, end), rate);
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
        return other instanceof Sound sound && rate == sound.rate && Arrays.equals(kept, sound.kept);
    }

    @Override
    public int hashCode() {
        return 31 * rate + Arrays.hashCode(kept);
    }

    @Override
    public String toString() {
        return "Sound of " + length();
    }
}
