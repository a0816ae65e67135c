package app.unhunch.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What an ear gets of a chime.
///
/// @param strokes how often it gets clearly louder
/// @param millis how long it can be heard
/// @param hertz where the middle of its strength lies
/// @param moves by how much the pitch has moved from the beginning to the end, as a factor
record Heard(int strokes, int millis, double hertz, double moves) {

    private static final int WINDOW = Sound.RATE / 50;
    private static final int PITCH_WINDOW = Sound.RATE / 16;

    static Heard of(Sound sound) {
        List<Double> peaks = peaks(sound);
        double audible = sound.peak() / 100;
        int end = peaks.size();
        while (peaks.get(end - 1) < audible) {
            end--;
        }
        int last = Math.min(sound.frames(), end * WINDOW);
        double first = middle(sound, 0, Math.min(PITCH_WINDOW, last));
        double then = middle(sound, Math.max(0, last - PITCH_WINDOW), last);
        return new Heard(strokes(peaks, sound.peak() / 8), end * 20, middle(sound, 0, last), then / first);
    }

    /// In what it differs so far that one hears it.
    List<String> differences(Heard other) {
        List<String> differences = new ArrayList<>();
        if (strokes != other.strokes) {
            differences.add("strokes");
        }
        if (apart(millis, other.millis, 1.4)) {
            differences.add("length");
        }
        if (apart(hertz, other.hertz, 1.2)) {
            differences.add("brightness");
        }
        if (apart(moves, other.moves, 1.15)) {
            differences.add("movement");
        }
        return differences;
    }

    private static boolean apart(double a, double b, double factor) {
        return Math.max(a, b) / Math.min(a, b) >= factor;
    }

    private static List<Double> peaks(Sound sound) {
        List<Double> peaks = new ArrayList<>();
        for (int at = 0; at < sound.frames(); at += WINDOW) {
            double peak = 0;
            for (int i = at; i < Math.min(sound.frames(), at + WINDOW); i++) {
                peak = Math.max(peak, Math.abs(sound.at(i)));
            }
            peaks.add(peak);
        }
        return peaks;
    }

    /// Two strokes are at least a tenth of a second apart.
    private static int strokes(List<Double> peaks, double least) {
        int strokes = 0;
        int next = 0;
        for (int i = 0; i < peaks.size(); i++) {
            double before = i < 2 ? 0 : peaks.get(i - 2);
            if (i >= next && peaks.get(i) > least && peaks.get(i) > 1.5 * before) {
                strokes++;
                next = i + 5;
            }
        }
        return strokes;
    }

    private static double middle(Sound sound, int from, int to) {
        float[] part = Arrays.copyOfRange(sound.samples(), from, to);
        double weighted = 0;
        double all = 0;
        for (double hertz = 100; hertz < 6_000; hertz *= 1.03) {
            double strength = Waves.strength(Sound.of(part), hertz);
            weighted += strength * strength * hertz;
            all += strength * strength;
        }
        return weighted / all;
    }
}
