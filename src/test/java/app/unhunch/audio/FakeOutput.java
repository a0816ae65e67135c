package app.unhunch.audio;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// Opens the lines it was given, one after the other, and has no device when there is none left.
final class FakeOutput implements Output {

    private final Queue<FakeLine> devices = new ArrayDeque<>();
    private @Nullable RuntimeException fault;
    private int opened;

    FakeLine plugIn(FakeLine line) {
        devices.add(line);
        return line;
    }

    void failWith(RuntimeException exception) {
        fault = exception;
    }

    /// How often somebody tried.
    int opened() {
        return opened;
    }

    @Override
    public Line open() throws IOException {
        opened++;
        if (fault != null) {
            throw fault;
        }
        FakeLine line = devices.poll();
        if (line == null) {
            throw new IOException("no device");
        }
        return line;
    }
}
