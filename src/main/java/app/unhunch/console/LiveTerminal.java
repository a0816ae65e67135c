package app.unhunch.console;

import app.unhunch.model.Graphemes;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/// A terminal that sends single keys and rewrites its last line. Closing it gives it back as it was found; should the
/// process be ended from outside, JLine's own shutdown hook does.
final class LiveTerminal implements KeySource, Screen, AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final int USUAL_WIDTH = 80;

    private final Terminal terminal;
    private final Attributes found;
    private final KeySequences sequences = new KeySequences();
    private String shown = "";
    private volatile boolean interrupted;

    LiveTerminal(Terminal terminal) {
        this.terminal = terminal;
        terminal.handle(Signal.INT, s -> interrupted = true);
        // A shell that was given the terminal by Ctrl-Z gives it back in its own mode.
        terminal.handle(Signal.CONT, s -> terminal.enterRawMode());
        this.found = terminal.enterRawMode();
    }

    /// The terminal this process runs in; throws when it cannot be driven key by key.
    static LiveTerminal open() throws IOException {
        try {
            return new LiveTerminal(TerminalBuilder.builder()
                    .system(true)
                    .provider("ffm")
                    .dumb(false)
                    .graphemeCluster(false)
                    .build());
        } catch (IllegalStateException e) {
            throw new IOException("JLine cannot drive this terminal", e);
        }
    }

    @Override
    public int next(Duration wait) throws IOException {
        int code = terminal.reader().read(wait.toMillis());
        if (interrupted) {
            return INTERRUPT;
        }
        return sequences.accept(
                switch (code) {
                    case NonBlockingReader.READ_EXPIRED -> NONE;
                    case NonBlockingReader.EOF -> CLOSED;
                    default -> code;
                });
    }

    @Override
    public void show(List<String> lines, String live) throws IOException {
        String fitting = fitting(live);
        if (lines.isEmpty() && fitting.equals(shown)) {
            return;
        }
        StringBuilder text = new StringBuilder(CLEAR_LINE);
        lines.forEach(line -> text.append(line).append('\n'));
        PrintWriter writer = terminal.writer();
        writer.print(text.append(fitting));
        if (writer.checkError()) {
            throw new IOException("the terminal is gone");
        }
        shown = fitting;
    }

    @Override
    public void close() throws IOException {
        terminal.writer().print(CLEAR_LINE);
        terminal.flush();
        terminal.setAttributes(found);
        terminal.close();
    }

    /// A line that wraps could not be rewritten.
    private String fitting(String live) {
        int columns = terminal.getColumns() > 0 ? terminal.getColumns() : USUAL_WIDTH;
        return Graphemes.first(live, columns - 1);
    }
}
