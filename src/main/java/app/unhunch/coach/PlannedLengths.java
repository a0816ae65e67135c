package app.unhunch.coach;

import java.time.Duration;

/// How long words take at most: what is planned with this is not late, whatever voice of usual speed says it.
///
/// @param wordsPerMinute the rate that the voice is asked for, positive
public record PlannedLengths(int wordsPerMinute) implements Lengths {

    /// What a voice may take longer than the estimate, besides a moment for the shortest lines.
    private static final double SLOWER = 1.15;

    private static final double MOMENT_SECONDS = 0.1;

    @Override
    public Duration of(String words) {
        double seconds = SLOWER * SpeechEstimate.seconds(words, wordsPerMinute) + MOMENT_SECONDS;
        return Duration.ofMillis(Math.round(1000 * seconds));
    }
}
