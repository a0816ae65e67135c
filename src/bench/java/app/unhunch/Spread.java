package app.unhunch;

import java.util.Arrays;
import java.util.Locale;

/// Many measured times, in nanoseconds.
final class Spread {

    private static final double MILLION = 1e6;

    private long[] nanos = new long[1 << 10];
    private int size;

    void add(long time) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size] = time;
        size++;
    }

    int size() {
        return size;
    }

    /// The least of a part of them, in the order in which they came; parts are told as shares of all, 0 to 1.
    double leastMillis(double from, double to) {
        return Arrays.stream(nanos, (int) (from * size), (int) Math.ceil(to * size))
                        .min()
                        .orElse(0)
                / MILLION;
    }

    /// In milliseconds.
    double percentile(int percent) {
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return size == 0 ? Double.NaN : sorted[Math.min(size - 1, size * percent / 100)] / MILLION;
    }

    /// A row of a table: the 99th percentile in frames first, then percentiles in milliseconds.
    String row(String what, double frameMillis) {
        return String.format(
                Locale.ROOT,
                "| %s (%d) | %.2f | %.1f ms | %.1f ms | %.1f ms |",
                what,
                size,
                percentile(99) / frameMillis,
                percentile(50),
                percentile(99),
                percentile(100));
    }
}
