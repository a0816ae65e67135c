package app.unhunch.sound;

/// Brings samples to our rate with a windowed sinc. What the JDK offers joins the samples by straight lines, which
/// puts a mirror image of a voice into the treble, 10 dB below the voice.
final class Resampler {

    /// How many waves of the sinc are used on each side.
    private static final int WAVES = 32;

    /// Values of the sinc that are kept for each wave; between them a straight line is good enough.
    private static final int FINE = 512;

    /// Where it begins to let go, as a share of what both rates can carry.
    private static final double PASSES = 0.94;

    private final float[] kernel = kernel();

    private Resampler() {}

    /// The same sound with [Sound#RATE] frames a second.
    ///
    /// @param rate frames a second of what is given
    static float[] resample(float[] samples, int rate) {
        return rate == Sound.RATE ? samples : new Resampler().from(samples, rate);
    }

    private float[] from(float[] in, int rate) {
        double cutoff = PASSES * Math.min(1, (double) Sound.RATE / rate);
        double reach = WAVES / cutoff;
        float[] out = new float[(int) Math.round((double) in.length * Sound.RATE / rate)];
        for (int i = 0; i < out.length; i++) {
            double at = (double) i * rate / Sound.RATE;
            int first = Math.max(0, (int) Math.ceil(at - reach));
            int last = Math.min(in.length - 1, (int) Math.floor(at + reach));
            double sum = 0;
            for (int k = first; k <= last; k++) {
                sum += in[k] * kernel(Math.abs(at - k) * cutoff);
            }
            out[i] = (float) Math.clamp(sum * cutoff, -1.0, 1.0);
        }
        return out;
    }

    private double kernel(double waves) {
        double at = waves * FINE;
        int below = Math.min((int) at, kernel.length - 2);
        return kernel[below] + (at - below) * (kernel[below + 1] - kernel[below]);
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
