package app.unhunch.voice;

import java.util.Locale;

/// Lines for tests.
final class Lines {

    private Lines() {}

    static Utterance line(String words) {
        return spokenBy("", words);
    }

    static Utterance spokenBy(String voice, String words) {
        return new Utterance(words, voice, 160, Locale.US);
    }
}
