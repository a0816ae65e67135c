package app.unhunch.coach;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Estimates how long words take from their number and the chosen rate, remembers how long those took that were said,
/// and learns from them how the voice differs from its rate. May be used by several threads.
public final class LearnedLengths implements Lengths {

    /// How much one line counts for what is learned.
    private static final double WEIGHT = 0.2;

    private static final double LEAST = 0.5;
    private static final double MOST = 3;
    private static final int REMEMBERED = 512;

    private final int wordsPerMinute;
    private final Map<String, Duration> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Duration> eldest) {
            return size() > REMEMBERED;
        }
    };
    private double factor = 1;

    /// @param wordsPerMinute the rate that the voice is asked for, positive
    public LearnedLengths(int wordsPerMinute) {
        this.wordsPerMinute = wordsPerMinute;
    }

    @Override
    public synchronized Duration of(String words) {
        Duration exact = known.get(words);
        return exact != null ? exact : Duration.ofMillis(Math.round(1000 * factor * estimate(words)));
    }

    /// Takes note of how long words really took.
    public synchronized void learn(String words, Duration took) {
        known.put(words, took);
        double ratio = Math.clamp(took.toMillis() / 1000.0 / estimate(words), LEAST, MOST);
        factor += WEIGHT * (ratio - factor);
    }

    private double estimate(String words) {
        return SpeechEstimate.seconds(words, wordsPerMinute);
    }
}
