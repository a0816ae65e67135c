package app.unhunch.coach;

/// How long a voice takes for words that it has not said yet.
final class SpeechEstimate {

    /// A voice rests about this long at a comma or between two sentences: measured with espeak-ng at 130 to 220 words a
    /// minute, where 208 lines of 2 to 14 words took 0.71 to 1.2 times the estimate.
    private static final double REST_SECONDS = 0.2;

    /// The marks at which it rests, in many scripts.
    private static final String RESTS = ",;:.?!،؛؟、。，；：？！।။።";

    private SpeechEstimate() {}

    /// In seconds, at a rate in words a minute.
    static double seconds(String words, int wordsPerMinute) {
        long rests = words.chars().filter(c -> RESTS.indexOf(c) >= 0).count();
        // The last mark ends the line, and nothing waits for it.
        return 60.0 * WordCount.of(words) / wordsPerMinute + REST_SECONDS * Math.max(0, rests - 1);
    }
}
