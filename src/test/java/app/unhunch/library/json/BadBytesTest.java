package app.unhunch.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Example;
import app.unhunch.library.check.Document;
import app.unhunch.library.problem.English;
import app.unhunch.library.problem.Told;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file is UTF-8, not larger than 1 MiB, and readable at all; or it is refused before its text is looked at.
class BadBytesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # text in Latin-1, so that bytes can be written | line | column | message
        {"a": "Dehnübung"} | 1 | 12 | Byte 11 of this file (0xFC) is not UTF-8 text.
        {¶"a": "\u00c3\u00bc\u00ff"} | 2 | 8 | Byte 10 of this file (0xFF) is not UTF-8 text.
        \u00c3             | 1 | 1 | Byte 0 of this file (0xC3) is not UTF-8 text.
        [\u00c0\u00af]     | 1 | 2 | Byte 1 of this file (0xC0) is not UTF-8 text.
        \u00ff\u00fe{      | 1 | 1 | Byte 0 of this file (0xFF) is not UTF-8 text.
        [\u00ed\u00a0\u0080] | 1 | 2 | Byte 1 of this file (0xED) is not UTF-8 text.
        """)
    void aByteThatIsNotUtf8IsNamed(String latin, int line, int column, String message) {
        byte[] bytes = latin.replace('¶', '\n').getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Document.of(Example.source("mine.json", bytes)).problems())
                .extracting(English::told)
                .containsExactly(new Told(
                        "mine.json", line, column, "", message, "Save the file again with the encoding UTF-8."));
    }

    @Test
    void aByteOrderMarkIsAccepted() {
        Example.assertGood(Example.stretch(Example.document("mine.json", "\uFEFF" + Example.HELD)));
    }

    @Test
    void aByteOrderMarkMovesNoColumn() {
        assertThat(Example.document("mine.json", "\uFEFF{a").problems())
                .extracting(English::oneLine)
                .containsExactly("mine.json:1:2: A name in straight quotation marks is expected here."
                        + " Write \"name\": value.");
    }

    @Test
    void oneMebibyteIsReadAndOneByteMoreIsNot() {
        byte[] padded = Arrays.copyOf(Example.HELD.getBytes(StandardCharsets.UTF_8), Source.MOST_BYTES);
        Arrays.fill(padded, Example.HELD.length(), padded.length, (byte) ' ');
        byte[] larger = Arrays.copyOf(padded, Source.MOST_BYTES + 1);

        Example.assertGood(Example.stretch(Document.of(Example.source("mine.json", padded))));
        assertThat(Document.of(Example.source("mine.json", larger)).problems())
                .extracting(English::oneLine)
                .containsExactly("mine.json: This file is larger than 1 MiB. A stretch, a routine or a pose needs a few"
                        + " kilobytes.");
    }

    @Test
    void aFileWithoutEndIsNotReadToItsEnd() {
        Source endless = new Source("endless.json", Spaces::new);

        assertThat(Document.of(endless).problems())
                .extracting(English::message)
                .containsExactly("This file is larger than 1 MiB.");
    }

    @Test
    void aFileThatMayNotBeReadIsAProblem() {
        assertThat(failing(new AccessDeniedException("mine.json")))
                .isEqualTo("mine.json: You do not have permission to read this file. Change its permissions.");
        assertThat(failing(new IOException("the disk is gone")))
                .isEqualTo("mine.json: This file cannot be read: the disk is gone.");
    }

    private static String failing(IOException reason) {
        Source source = new Source("mine.json", () -> {
            throw reason;
        });
        return English.oneLine(Document.of(source).problems().getFirst());
    }

    /// Never ends, and fails a test that wants to see whether it does.
    private static final class Spaces extends InputStream {
        private int given;

        @Override
        public int read() {
            assertThat(given++).isLessThan(2 * Source.MOST_BYTES);
            return ' ';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) read());
            given += length;
            return length;
        }
    }
}
