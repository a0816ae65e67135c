package app.unhunch.coach;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/// How many words there are in a line, as long as those of English on average: not every language puts spaces between
/// them.
final class WordCount {

    private WordCount() {}

    /// The words of a line. Where a script has none between two breaks, its letters are counted.
    static double of(String line) {
        BreakIterator places = BreakIterator.getWordInstance(Locale.ROOT);
        // A compound takes as long as its parts.
        places.setText(line.replace('-', ' '));
        double count = 0;
        int start = places.first();
        for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
            String part = line.substring(start, end);
            if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
                count += Math.max(
                        1, part.codePoints().mapToDouble(WordCount::share).sum());
            }
            start = end;
        }
        return count;
    }

    /// How much of a word a letter is, in scripts in which a break tells nothing about words; measured with espeak-ng.
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
            default -> 0;
        };
    }
}
