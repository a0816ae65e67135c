package app.unhunch.ui.widget;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Text that wraps, whatever is written in it. The toolkit throws while it lays out wrapped text from right to
/// left (JavaFX 23 to 26), and that stops the layout of the whole window. Lines that are broken before it sees
/// them are safe, so such text is broken here. All other text is left to the toolkit.
public final class WrappedText extends Text {

    /// Nothing before the Hebrew letters runs from right to left.
    private static final int FIRST_RIGHT_TO_LEFT = 0x590;

    /// A layout asks for a few widths again and again.
    private static final int MOST_WIDTHS = 32;

    private final Text ruler = new Text();
    private final Map<String, Double> measured = new HashMap<>();
    private final Map<Double, Lines> broken = new HashMap<>();
    private Given given = new Given("", NodeOrientation.LEFT_TO_RIGHT, getFont());

    /// What the lines depend on: a change of any makes them anew.
    private record Given(String words, NodeOrientation around, Font font) {}

    /// The words in lines, and how much room these take.
    private record Lines(String text, Dimension2D size) {}

    public WrappedText() {
        ruler.lineSpacingProperty().bind(lineSpacingProperty());
        ruler.lineSpacingProperty().subscribe(broken::clear);
        ruler.boundsTypeProperty().bind(boundsTypeProperty());
        ruler.boundsTypeProperty().subscribe(broken::clear);
    }

    /// Wraps words to a width and shows them.
    ///
    /// @param width of the longest line, in pixels; 0 breaks only where the words have a newline
    /// @param around the orientation of what the text is in
    public void show(String words, double width, NodeOrientation around) {
        if (needsOwnBreaks(words, around)) {
            setWrappingWidth(0);
            setNodeOrientation(direction(words, around));
            setText(lines(words, width, around).text);
        } else {
            setNodeOrientation(around);
            setWrappingWidth(width);
            setText(words);
        }
    }

    /// How much room the words would take in lines.
    ///
    /// @param width of the longest line, in pixels; 0 breaks only where the words have a newline
    /// @param around the orientation of what the text is in
    public Dimension2D sizeOf(String words, double width, NodeOrientation around) {
        return lines(words, width, around).size;
    }

    private Lines lines(String words, double width, NodeOrientation around) {
        Given now = new Given(words, around, getFont());
        if (!now.equals(given)) {
            given = now;
            measured.clear();
            broken.clear();
            ruler.setFont(getFont());
        }
        if (broken.size() > MOST_WIDTHS) {
            broken.clear();
        }
        Lines known = broken.get(width);
        if (known == null) {
            known = lines(width);
            broken.put(width, known);
        }
        return known;
    }

    private Lines lines(double width) {
        boolean own = needsOwnBreaks(given.words, given.around);
        ruler.setWrappingWidth(0);
        String text = own
                ? LineBreaks.within(width == 0 ? Double.MAX_VALUE : width, given.words, this::measure)
                : given.words;
        ruler.setWrappingWidth(own ? 0 : width);
        ruler.setText(text);
        Bounds bounds = ruler.getLayoutBounds();
        return new Lines(text, new Dimension2D(bounds.getWidth(), bounds.getHeight()));
    }

    private double measure(String line) {
        return measured.computeIfAbsent(line, l -> {
            ruler.setText(l);
            return ruler.getLayoutBounds().getWidth();
        });
    }

    /// Whether the toolkit must not wrap these words: something in them, or around them, runs from right to left.
    static boolean needsOwnBreaks(String words, NodeOrientation around) {
        return around == NodeOrientation.RIGHT_TO_LEFT || hasRightToLeft(words);
    }

    static boolean hasRightToLeft(String words) {
        return words.codePoints().anyMatch(WrappedText::isRightToLeft);
    }

    /// The direction of the first letter that has one, as a reader expects.
    private static NodeOrientation direction(String words, NodeOrientation around) {
        return words.codePoints()
                .filter(c ->
                        isRightToLeft(c) || Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .mapToObj(c -> isRightToLeft(c) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT)
                .findFirst()
                .orElse(around);
    }

    private static boolean isRightToLeft(int codePoint) {
        if (codePoint < FIRST_RIGHT_TO_LEFT) {
            return false;
        }
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE -> true;
            default -> false;
        };
    }
}
