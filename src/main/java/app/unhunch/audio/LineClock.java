package app.unhunch.audio;

import java.util.Arrays;

/// Tells which frame of a line is played at which time. A line often counts in steps of some 20 ms: after a step
/// it is ahead, before the next it is behind, and on a busy machine a step comes late. So the median of the last
/// looks counts.
final class LineClock {

    /// How many looks count: long enough for several steps, short enough to follow soon when the line has paused.
    private static final int LOOKS = 16;

    private static final long SECOND = 1_000_000_000;

    /// When the first frame would have been played, after `origin`, by each of the last looks.
    private final long[] starts = new long[LOOKS];

    private final long[] sorted = new long[LOOKS];

    private long origin;
    private int looks;
    private long start;

    /// Takes in that so many frames were played at a time.
    void look(long framesPlayed, long nanos) {
        if (looks == 0) {
            origin = nanos;
        }
        long seen = nanos - origin - nanosOf(framesPlayed);
        if (looks == 0) {
            Arrays.fill(starts, seen);
        }
        starts[looks % LOOKS] = seen;
        // So that it begins again at the first place, and never at the first look.
        looks = looks + 1 == 2 * LOOKS ? LOOKS : looks + 1;
        System.arraycopy(starts, 0, sorted, 0, LOOKS);
        Arrays.sort(sorted);
        start = (sorted[LOOKS / 2 - 1] + sorted[LOOKS / 2]) / 2;
    }

    /// The frame that is played at a time, before or after now.
    long frameAt(long nanos) {
        return Math.round((double) (nanos - origin - start) * Sound.RATE / SECOND);
    }

    private static long nanosOf(long frames) {
        return frames / Sound.RATE * SECOND + frames % Sound.RATE * SECOND / Sound.RATE;
    }
}
