package app.unhunch.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void emptyLinesAreNotHandedOnButCounted() throws IOException {
        assertThat(told("\n\none\n\r\ntwo\n\n", 9)).containsExactly("3: one", "5: two");
    }

    @Test
    void anEditorMayEndLinesInItsOwnWay() throws IOException {
        assertThat(told("one\r\ntwo\r\nth\rree", 9)).containsExactly("1: one", "2: two", "3: th\rree");
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(told("one\ntwo", 9)).containsExactly("1: one", "2: two");
        assertThat(told("", 9)).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsToldWithoutItsText() throws IOException {
        assertThat(told("123\n1234\n12\n12345678", 3))
                .containsExactly("1: 123", "2 is too long", "3: 12", "4 is too long");
    }

    @Test
    void aLineMayBeLongerThanWhatIsReadAtOnce() throws IOException {
        String large = "x".repeat(200_000);
        assertThat(told("a\n" + large + "\nb\n", Lines.LONGEST)).containsExactly("1: a", "2: " + large, "3: b");
    }

    /// Lines of nought to nine bytes, from a source that gives a few bytes at a time.
    @Property
    void itNeverMattersInWhatPiecesTheBytesCome(
            @ForAll List<@IntRange(max = 9) Integer> lengths, @ForAll @IntRange(min = 1, max = 20) int piece)
            throws IOException {
        List<String> lines = IntStream.range(0, lengths.size())
                .mapToObj(i -> String.valueOf((char) ('a' + i % 26)).repeat(lengths.get(i)))
                .toList();
        List<String> expected = IntStream.range(0, lines.size())
                .filter(i -> lengths.get(i) > 0)
                .mapToObj(i -> i + 1 + (lengths.get(i) > 7 ? " is too long" : ": " + lines.get(i)))
                .toList();
        assertThat(told(new InPieces(String.join("\n", lines), piece), 7)).isEqualTo(expected);
    }

    private static List<String> told(String text, int longest) throws IOException {
        return told(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
    }

    private static List<String> told(InputStream in, int longest) throws IOException {
        List<String> told = new ArrayList<>();
        Lines.of(
                in,
                longest,
                (number, bytes, length) -> told.add(number
                        + (length < 0 ? " is too long" : ": " + new String(bytes, 0, length, StandardCharsets.UTF_8))));
        return told;
    }

    private static final class InPieces extends ByteArrayInputStream {

        private final int piece;

        InPieces(String text, int piece) {
            super(text.getBytes(StandardCharsets.UTF_8));
            this.piece = piece;
        }

        @Override
        public synchronized int read(byte[] bytes, int from, int length) {
            return super.read(bytes, from, Math.min(length, piece));
        }
    }
}
