package app.unhunch.audio;

import java.util.List;

/// Makes sounds by adding pure tones. The same strikes make the same sound every time.
final class Synth {

    /// A swelling tone is made of two; the second is so much of the whole, so that they never cancel out.
    private static final double SECOND_TONE = 0.22;

    private static final double THOUSANDTH = Math.log(1000);

    private Synth() {}

    /// The strikes as one sound, as long as the last of them rings.
    static Sound render(List<Note> notes) {
        int frames = 0;
        for (Note note : notes) {
            frames = Math.max(frames, Sound.frames(note.after()) + framesOf(note));
        }
        double[] sum = new double[frames];
        for (Note note : notes) {
            add(note, sum);
        }
        float[] samples = new float[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = Limiter.soft((float) sum[i]);
        }
        return Sound.of(samples);
    }

    private static void add(Note note, double[] sum) {
        int from = Sound.frames(note.after());
        double[] envelope = new double[framesOf(note)];
        for (int i = 0; i < envelope.length; i++) {
            envelope[i] = note.instrument().shape().at((double) i / Sound.RATE);
        }
        double all = note.instrument().partials().stream()
                .mapToDouble(Partial::level)
                .sum();
        double level = note.loudness() * note.instrument().level() / all;
        for (Partial partial : note.instrument().partials()) {
            add(note, partial, level * partial.level(), envelope, sum, from);
        }
    }

    private static void add(Note note, Partial partial, double level, double[] envelope, double[] sum, int from) {
        double glide = note.instrument().shape().glide();
        double step = turn(note.hertz() * partial.ratio() * Math.pow(2, -glide / 2));
        double bend = Math.pow(2, glide / envelope.length);
        double beat = turn(partial.beat());
        double second = partial.beat() == 0 ? 0 : SECOND_TONE;
        double fade = Math.exp(-THOUSANDTH / (partial.fades() * Sound.RATE));
        double phase = 0;
        double strength = level;
        for (int i = 0; i < envelope.length; i++) {
            double tone = (1 - second) * Math.sin(phase) + (second == 0 ? 0 : second * Math.sin(phase + i * beat));
            sum[from + i] += strength * envelope[i] * tone;
            phase += step;
            step *= bend;
            strength *= fade;
        }
    }

    /// How far a tone turns from one frame to the next, in radians.
    private static double turn(double hertz) {
        return 2 * Math.PI * hertz / Sound.RATE;
    }

    /// One frame more than the shape has, so that the last one is nothing.
    private static int framesOf(Note note) {
        return (int) Math.ceil(note.instrument().shape().length() * Sound.RATE) + 1;
    }
}
