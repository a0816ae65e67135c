package app.unhunch.voice.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// A process that is none. It hangs without letting anybody wait: whoever reads from it or waits for it while it hangs
/// makes the alarm ring.
public final class FakeVoiceProcess extends Process {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final CompletableFuture<Process> exit = new CompletableFuture<>();
    private final InputStream output;
    private final InputStream complaint;
    private final Runnable hang;
    private volatile int exitValue;
    private volatile boolean killed;
    private volatile boolean deaf;

    private FakeVoiceProcess(InputStream output, String complaint, Runnable hang) {
        this.output = output;
        this.complaint = new ByteArrayInputStream(complaint.getBytes(StandardCharsets.UTF_8));
        this.hang = hang;
    }

    /// Gives its bytes and is over.
    public static FakeVoiceProcess answering(int exitValue, byte[] output, String complaint) {
        FakeVoiceProcess process = new FakeVoiceProcess(new ByteArrayInputStream(output), complaint, () -> {});
        process.over(exitValue);
        return process;
    }

    /// Gives its bytes and then nothing, but does not end by itself.
    public static FakeVoiceProcess hanging(String output, Runnable hang) {
        return new FakeVoiceProcess(new Endless(output, hang), "", hang);
    }

    /// Gives its bytes as long as it lives, then dies as soon as more is wanted.
    static FakeVoiceProcess dying(String output) {
        FakeVoiceProcess[] self = new FakeVoiceProcess[1];
        self[0] = hanging(output, () -> self[0].over(1));
        return self[0];
    }

    /// Does not read what it is told.
    public FakeVoiceProcess deaf() {
        deaf = true;
        return this;
    }

    public void over(int value) {
        if (!exit.isDone()) {
            exitValue = value;
            exit.complete(this);
        }
    }

    public boolean wasKilled() {
        return killed;
    }

    public String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream getOutputStream() {
        return deaf ? new Deaf() : written;
    }

    @Override
    public InputStream getInputStream() {
        return output;
    }

    @Override
    public InputStream getErrorStream() {
        return complaint;
    }

    @Override
    public int waitFor() {
        if (!exit.isDone()) {
            hang.run();
        }
        if (!exit.isDone()) {
            throw new AssertionError("somebody waits for a process that never ends");
        }
        return exitValue;
    }

    @Override
    public int exitValue() {
        if (!exit.isDone()) {
            throw new IllegalThreadStateException("alive");
        }
        return exitValue;
    }

    @Override
    public CompletableFuture<Process> onExit() {
        return exit;
    }

    @Override
    public Stream<ProcessHandle> descendants() {
        return Stream.empty();
    }

    @Override
    public void destroy() {
        killed = true;
        over(137);
    }

    /// A pipe whose other end is closed.
    private static final class Deaf extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    /// Its bytes, then whatever hanging means, then the end.
    private static final class Endless extends InputStream {
        private final InputStream bytes;
        private final Runnable hang;

        Endless(String bytes, Runnable hang) {
            this.bytes = new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8));
            this.hang = hang;
        }

        @Override
        public int read() throws IOException {
            int next = bytes.read();
            if (next < 0) {
                hang.run();
            }
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = bytes.read(into, from, length);
            if (read < 0) {
                hang.run();
            }
            return read;
        }
    }
}
