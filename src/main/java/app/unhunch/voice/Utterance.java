package app.unhunch.voice;

import java.util.Locale;

/// What to say and how.
///
/// @param words one line of 1 to 300 characters. Nothing in it is ever a command: what no voice can say, such as a line
/// break, becomes a space, and square brackets become round ones, as `[[…]]` has a meaning to some voice programs
/// @param voice the id of a [VoiceInfo], or empty for the system's choice; a name that no voice can have counts as
/// empty
/// @param wordsPerMinute how fast, 100 to 260
/// @param language the language of the words
public record Utterance(String words, String voice, int wordsPerMinute, Locale language) {

    /// The most characters in a line.
    public static final int LONGEST = 300;

    /// The slowest speech, in words per minute.
    public static final int SLOWEST = 100;

    /// The fastest speech, in words per minute.
    public static final int FASTEST = 260;

    /// Throws when there is nothing to say, or too much, or too slowly or fast.
    public Utterance {
        words = Sanitizer.words(words);
        voice = Sanitizer.voice(voice);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "a line has 1 to %d characters, not %d", LONGEST, words.length()));
        }
        if (wordsPerMinute < SLOWEST || wordsPerMinute > FASTEST) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "words per minute are %d to %d, not %d", SLOWEST, FASTEST, wordsPerMinute));
        }
    }
}
