package app.unhunch.coach;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/// How many words there are in a line, as long as those of English on average: not every language puts spaces between
/// them.
final class WordCount {

    private WordCount() {}

    /// One in so many letters of an alphabet is a word, on average in English.
    private static final double LETTERS = 4.6;

    /// The words of a line, by its letters. A number is one word, and so is at least each word of a script that writes
    /// no more than its consonants.
    static double of(String line) {
        BreakIterator places = BreakIterator.getWordInstance(Locale.ROOT);
        // A compound takes as long as its parts.
        places.setText(line.replace('-', ' '));
        double count = 0;
        int start = places.first();
        for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
            String part = line.substring(start, end);
            if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
                double letters = part.codePoints().mapToDouble(WordCount::share).sum();
                count += part.codePoints().allMatch(WordCount::writesEverySound) ? letters : Math.max(1, letters);
            }
            start = end;
        }
        return count;
    }

    private static boolean writesEverySound(int character) {
        return switch (UnicodeScript.of(character)) {
            case LATIN, GREEK, CYRILLIC -> true;
            default -> character == '’' || character == '\'';
        };
    }

    /// How much of a word a letter is; measured with espeak-ng.
    /// Marks above and below a letter are part of it.
    private static double share(int character) {
        if (!Character.isLetter(character)) {
            return 0;
        }
        return switch (UnicodeScript.of(character)) {
            case HAN -> 0.9;
            case HIRAGANA, KATAKANA -> 0.33;
            case HANGUL -> 0.5;
            case THAI, LAO -> 0.4;
            case MYANMAR, KHMER, TIBETAN -> 0.55;
            default -> 1 / LETTERS;
        };
    }
}
