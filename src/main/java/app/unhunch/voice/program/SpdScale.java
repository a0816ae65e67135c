package app.unhunch.voice.program;

/// The scales of speech-dispatcher, -100 to 100 each.
final class SpdScale {

    /// Those of its espeak-ng module as it is delivered (EspeakMinRate, EspeakNormalRate, EspeakMaxRate): -100, 0 and
    /// 100 in words per minute, straight between them. Other modules hold to about the same.
    private static final double SLOWEST = 80;

    private static final double NORMAL = 170;
    private static final double FASTEST = 449;

    private SpdScale() {}

    static int rate(int wordsPerMinute) {
        double distance = wordsPerMinute - NORMAL;
        double reach = distance < 0 ? NORMAL - SLOWEST : FASTEST - NORMAL;
        return Math.clamp(Math.round(100 * distance / reach), -100, 100);
    }

    /// From 0 to 1, on a straight line to silent and loudest.
    static int volume(double volume) {
        return Math.clamp(Math.round(200 * volume - 100), -100, 100);
    }
}
