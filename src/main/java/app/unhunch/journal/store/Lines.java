package app.unhunch.journal.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream of bytes into lines, in time linear in its length and in the memory of one line.
final class Lines {

    /// No session needs a line longer than this, in bytes.
    static final int LONGEST = 1 << 20;

    private static final int CHUNK = 1 << 16;

    private byte[] line = new byte[CHUNK];
    private int length;
    private boolean tooLong;
    private long number = 1;
    private final int longest;

    private Lines(int longest) {
        this.longest = longest;
    }

    /// Consumes one line of the file.
    @FunctionalInterface
    interface Taker {

        /// Consumes a line.
        ///
        /// @param number from 1
        /// @param bytes the line without its end; valid during the call
        /// @param length how many of the bytes belong to it; -1 when there were too many
        void take(long number, byte[] bytes, int length) throws IOException;
    }

    /// Hands on every line that is not empty.
    ///
    /// @param longest how many bytes a line may have
    static void of(InputStream in, int longest, Taker taker) throws IOException {
        new Lines(longest).read(in, taker);
    }

    private void read(InputStream in, Taker taker) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            int from = 0;
            for (int i = 0; i < n; i++) {
                if (chunk[i] == '\n') {
                    add(chunk, from, i - from);
                    end(taker);
                    from = i + 1;
                }
            }
            add(chunk, from, n - from);
        }
        end(taker);
    }

    private void add(byte[] chunk, int from, int count) {
        if (count > longest - length) {
            tooLong = true;
        } else {
            if (length + count > line.length) {
                line = Arrays.copyOf(line, Math.max(length + count, 2 * line.length));
            }
            System.arraycopy(chunk, from, line, length, count);
            length += count;
        }
    }

    private void end(Taker taker) throws IOException {
        if (length > 0 && line[length - 1] == '\r') {
            // Somebody opened the file in an editor.
            length--;
        }
        if (tooLong || length > 0) {
            taker.take(number, line, tooLong ? -1 : length);
        }
        number++;
        length = 0;
        tooLong = false;
    }
}
