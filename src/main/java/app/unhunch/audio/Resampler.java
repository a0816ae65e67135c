package app.unhunch.audio;

/// Brings samples to our rate with a windowed sinc. What the JDK offers joins the samples by straight lines, which
/// puts a mirror image of a voice into the treble, 10 dB below the voice.
final class Resampler {

    /// How many waves of the sinc are used on each side.
    private static final int WAVES = 32;

    /// Values of the sinc that are kept for each wave; between them a straight line is good enough.
    private static final int FINE = 512;

    /// Where it begins to let go, as a share of what both rates can carry.
    private static final double PASSES = 0.94;

    private static final float[] KERNEL = kernel();

    private Resampler() {}

    /// One frame of the same sound with [Sound#RATE] frames a second, within 16 bits.
    ///
    /// @param rate frames a second of what is given
    static float at(int frame, short[] in, int rate) {
        double cutoff = PASSES * Math.min(1, (double) Sound.RATE / rate);
        double reach = WAVES / cutoff;
        double at = (double) frame * rate / Sound.RATE;
        int first = Math.max(0, (int) Math.ceil(at - reach));
        int last = Math.min(in.length - 1, (int) Math.floor(at + reach));
        double sum = 0;
        for (int k = first; k <= last; k++) {
            sum += in[k] * sinc(Math.abs(at - k) * cutoff);
        }
        return (float) Math.clamp(sum * cutoff, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    private static double sinc(double waves) {
        double at = waves * FINE;
        int below = Math.min((int) at, KERNEL.length - 2);
        return KERNEL[below] + (at - below) * (KERNEL[below + 1] - KERNEL[below]);
    }

    /// A sinc that a Blackman window lets end after so many waves.
    private static float[] kernel() {
        float[] kernel = new float[WAVES * FINE + 2];
        kernel[0] = 1;
        for (int i = 1; i <= WAVES * FINE; i++) {
            double angle = Math.PI * i / FINE;
            double window = 0.42 + 0.5 * Math.cos(angle / WAVES) + 0.08 * Math.cos(2 * angle / WAVES);
            kernel[i] = (float) (Math.sin(angle) / angle * window);
        }
        return kernel;
    }
}
