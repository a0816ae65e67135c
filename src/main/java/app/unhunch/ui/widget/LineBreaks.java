package app.unhunch.ui.widget;

import java.text.BreakIterator;
import java.util.StringJoiner;
import java.util.function.ToDoubleFunction;

/// Breaks text into lines that fit a width: between words where it can, between the characters of a word that is wider
/// than a line. What a reader takes for one character, such as a letter with its marks or a family of emoji, is kept
/// whole.
final class LineBreaks {

    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final String EMBEDDINGS = "\u202A\u202B\u202D\u202E";
    private static final char END_OF_ISOLATE = '\u2069';
    private static final char END_OF_EMBEDDING = '\u202C';

    private final BreakIterator words = BreakIterator.getLineInstance();
    private final BreakIterator characters = BreakIterator.getCharacterInstance();
    private final double width;
    private final ToDoubleFunction<String> ruler;

    private LineBreaks(double width, ToDoubleFunction<String> ruler) {
        this.width = width;
        this.ruler = ruler;
    }

    /// The text with a newline at the end of each line but the last, and no space before it.
    ///
    /// @param width in pixels
    /// @param ruler how wide a line is, in pixels
    static String within(double width, String text, ToDoubleFunction<String> ruler) {
        LineBreaks breaks = new LineBreaks(width, ruler);
        StringJoiner lines = new StringJoiner("\n");
        for (String paragraph : text.split("\\R", -1)) {
            breaks.add(paragraph, lines);
        }
        return lines.toString();
    }

    private void add(String paragraph, StringJoiner lines) {
        words.setText(paragraph);
        characters.setText(paragraph);
        String marks = "";
        int start = 0;
        do {
            int end = paragraph.isEmpty() ? 0 : end(paragraph, start, marks);
            String line = marks + paragraph.substring(start, end);
            lines.add(line.stripTrailing());
            marks = marks(line);
            start = end;
        } while (start < paragraph.length());
    }

    /// Where the line that begins at `start` ends: at least one character after it.
    private int end(String paragraph, int start, String marks) {
        int word = furthest(words, paragraph, start, marks);
        return word > start
                ? word
                : Math.max(furthest(characters, paragraph, start, marks), characters.following(start));
    }

    /// The last of these places at which a line may end. What lies between two places is measured once and added up:
    /// shaping a whole line takes its time. Joined letters may be wider or narrower, so the sum is only a guess.
    private int furthest(BreakIterator places, String paragraph, int start, String marks) {
        int fitting = guess(places, paragraph, start);
        while (fitting > start && !fits(marks + paragraph.substring(start, fitting))) {
            fitting = places.preceding(fitting);
        }
        for (int end = places.following(fitting);
                end != BreakIterator.DONE && fits(marks + paragraph.substring(start, end));
                end = places.next()) {
            fitting = end;
        }
        return fitting;
    }

    private int guess(BreakIterator places, String paragraph, int start) {
        double sum = 0;
        int fitting = start;
        for (int end = places.following(start); end != BreakIterator.DONE; end = places.next()) {
            String piece = paragraph.substring(fitting, end);
            if (sum + ruler.applyAsDouble(piece.stripTrailing()) > width) {
                break;
            }
            sum += ruler.applyAsDouble(piece);
            fitting = end;
        }
        return fitting;
    }

    private boolean fits(String line) {
        return ruler.applyAsDouble(line.stripTrailing()) <= width;
    }

    /// The marks of direction that still hold at the end of a line. A newline ends them all, so the next line begins
    /// with them.
    private static String marks(String line) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (ISOLATES.indexOf(c) >= 0 || EMBEDDINGS.indexOf(c) >= 0) {
                marks.append(c);
            } else if (c == END_OF_ISOLATE) {
                int last = lastIsolate(marks);
                marks.setLength(last < 0 ? marks.length() : last);
            } else if (c == END_OF_EMBEDDING && lastIsolate(marks) < marks.length() - 1) {
                marks.setLength(marks.length() - 1);
            }
        }
        return marks.toString();
    }

    private static int lastIsolate(StringBuilder marks) {
        int i = marks.length() - 1;
        while (i >= 0 && ISOLATES.indexOf(marks.charAt(i)) < 0) {
            i--;
        }
        return i;
    }
}
