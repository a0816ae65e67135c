package app.unhunch.library.json;

import app.unhunch.library.problem.TextPosition;
import app.unhunch.model.Message;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns bytes into text without guessing: a byte that is not UTF-8 is reported, not replaced.
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /// The text without its byte order mark, or `null` after reporting the first wrong byte.
    static @Nullable String decode(byte[] bytes, ProblemReport report) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // UTF-8 never has more characters than bytes, so the buffer cannot overflow.
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean wrong = decoder.decode(in, out, true).isError();
        String text = withoutMark(out.flip().toString());
        if (!wrong) {
            return text;
        }
        int offset = in.position();
        report.at(
                TextPosition.endOf(text),
                "",
                Message.of("notUtf8")
                        .with("number", String.valueOf(offset))
                        .with("code", String.format(Locale.ROOT, "0x%02X", bytes[offset])),
                Message.of("saveAsUtf8"));
        return null;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
