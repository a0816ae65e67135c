package app.unhunch.voice.process;

import app.unhunch.voice.Utterance;
import java.util.Locale;

/// Lines for tests.
public final class SampleLines {

    private SampleLines() {}

    public static Utterance line(String words) {
        return spokenBy("", words);
    }

    public static Utterance spokenBy(String voice, String words) {
        return new Utterance(words, voice, 160, Locale.US);
    }
}
