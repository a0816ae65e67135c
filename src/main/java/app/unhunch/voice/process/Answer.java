package app.unhunch.voice.process;

import java.nio.charset.StandardCharsets;

/// How a short program ended.
public final class Answer {

    private final int exit;
    private final byte[] output;
    private final String complaint;

    /// Takes the bytes without copying them.
    ///
    /// @param exit 0 when all went well
    /// @param output what it gave, bounded
    /// @param complaint the beginning of what it wrote to standard error
    Answer(int exit, byte[] output, String complaint) {
        this.exit = exit;
        this.output = output;
        this.complaint = complaint;
    }

    public boolean good() {
        return exit == 0;
    }

    public byte[] output() {
        return output;
    }

    public String text() {
        return new String(output, StandardCharsets.UTF_8);
    }

    public String complaint() {
        return complaint;
    }
}
