package app.unhunch.audio;

import java.time.Duration;

/// Loudness after ITU-R BS.1770, of one signal that is heard from both loudspeakers, in LUFS.
final class Loudness {

    private static final double QUIETEST = 1e-12;

    /// The sums of the squares up to each frame, of the weighted signal with silence of a second on both sides.
    private final double[] energy;

    private final int margin = Sound.RATE;

    private Loudness(Sound sound) {
        energy = new double[sound.frames() + 2 * margin + 1];
        Biquad head = shelf(1681.974450955533, 3.999843853973347, 0.7071752369554196);
        Biquad low = highPass(38.13547087602444, 0.5003270373238773);
        for (int i = 0; i < energy.length - 1; i++) {
            int at = i - margin;
            double in = at >= 0 && at < sound.frames() ? sound.at(at) : 0;
            double weighted = low.next(head.next(in));
            energy[i + 1] = energy[i] + weighted * weighted;
        }
    }

    static Loudness of(Sound sound) {
        return new Loudness(sound);
    }

    /// The loudest 400 ms.
    double momentary() {
        return loudest(Duration.ofMillis(400));
    }

    /// The loudest stretch of this length, wherever it is.
    double loudest(Duration window) {
        return loudestFrom(-margin, window);
    }

    /// The loudest stretch of this length of those that begin at a time or later.
    double loudestAfter(Duration from, Duration window) {
        return loudestFrom(Sound.frames(from), window);
    }

    private double loudestFrom(int frame, Duration window) {
        int length = Sound.frames(window);
        double most = 0;
        for (int i = frame + margin; i + length < energy.length; i += 44) {
            most = Math.max(most, energy[i + length] - energy[i]);
        }
        return -0.691 + 10 * Math.log10(2 * most / length + QUIETEST);
    }

    private static Biquad shelf(double hertz, double decibels, double q) {
        double k = Math.tan(Math.PI * hertz / Sound.RATE);
        double high = Math.pow(10, decibels / 20);
        double band = Math.pow(high, 0.4996667741545416);
        double a0 = 1 + k / q + k * k;
        return new Biquad(
                (high + band * k / q + k * k) / a0,
                2 * (k * k - high) / a0,
                (high - band * k / q + k * k) / a0,
                2 * (k * k - 1) / a0,
                (1 - k / q + k * k) / a0);
    }

    private static Biquad highPass(double hertz, double q) {
        double k = Math.tan(Math.PI * hertz / Sound.RATE);
        double a0 = 1 + k / q + k * k;
        return new Biquad(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0);
    }

    private static final class Biquad {
        private final double b0;
        private final double b1;
        private final double b2;
        private final double a1;
        private final double a2;
        private double z1;
        private double z2;

        Biquad(double b0, double b1, double b2, double a1, double a2) {
            this.b0 = b0;
            this.b1 = b1;
            this.b2 = b2;
            this.a1 = a1;
            this.a2 = a2;
        }

        double next(double in) {
            double out = b0 * in + z1;
            z1 = b1 * in - a1 * out + z2;
            z2 = b2 * in - a2 * out;
            return out;
        }
    }
}
