package app.unhunch.voice.process;

import app.unhunch.voice.VoiceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A conversation in lines with a program that lives long, as it takes seconds to start. It says `ready` once, then
/// answers each line by one. When it has died it is started anew, once for a line.
public final class Dialogue {

    /// A cold start on a slow machine that scans every program for viruses.
    static final Duration START = Duration.ofSeconds(15);

    /// 16 MB in base64, which makes four letters of three bytes, and a word before it.
    static final int LONGEST_LINE = ProcessCall.MOST_BYTES / 3 * 4 + 100;

    private static final Logger LOG = LoggerFactory.getLogger(Dialogue.class);

    private final ProcessRegistry registry;
    private final List<String> command;
    private @Nullable Process process;

    public Dialogue(ProcessRegistry registry, List<String> command) {
        this.registry = registry;
        this.command = List.copyOf(command);
    }

    /// One line for a line of plain ASCII. Ended by closing the children, from any thread.
    public synchronized String ask(String line) throws VoiceException {
        try {
            return once(line);
        } catch (DiedException e) {
            LOG.info("{} died and is started anew", command.getFirst(), e);
        }
        try {
            return once(line);
        } catch (DiedException e) {
            throw new VoiceException(command.getFirst() + " died twice over one line", e);
        }
    }

    private String once(String line) throws VoiceException, DiedException {
        Process partner = process != null && process.isAlive() ? process : start();
        boolean answered = false;
        try {
            String answer = exchange(partner, line, ProcessCall.PATIENCE);
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                end(partner);
            }
        }
    }

    private Process start() throws VoiceException, DiedException {
        Process partner = registry.start(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD));
        process = partner;
        boolean ready = false;
        try {
            ready = exchange(partner, "", START).equals("ready");
        } finally {
            if (!ready) {
                end(partner);
            }
        }
        if (!ready) {
            throw new VoiceException(command.getFirst() + " began with something else than ready");
        }
        return partner;
    }

    private String exchange(Process partner, String line, Duration patience) throws VoiceException, DiedException {
        try (ProcessRegistry.Deadline deadline = registry.deadline(partner, patience)) {
            try {
                if (!line.isEmpty()) {
                    OutputStream words = partner.getOutputStream();
                    words.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
                    words.flush();
                }
                return readLine(partner.getInputStream());
            } catch (VoiceException e) {
                throw e;
            } catch (IOException e) {
                if (deadline.passed()) {
                    throw new VoiceException(
                            String.format(
                                    Locale.ROOT,
                                    "%s took longer than %d seconds",
                                    command.getFirst(),
                                    patience.toSeconds()),
                            e);
                }
                throw new DiedException(e);
            }
        }
    }

    private void end(Process partner) {
        process = null;
        registry.end(partner);
    }

    private static String readLine(InputStream answers) throws IOException {
        byte[] line = new byte[1 << 16];
        int length = 0;
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new IOException("it ended in the middle of a line");
            }
            if (length == LONGEST_LINE) {
                throw new VoiceException("The voice program gave more than 16 MB for one line");
            }
            if (length == line.length) {
                line = Arrays.copyOf(line, Math.min(length * 2, LONGEST_LINE));
            }
            line[length++] = (byte) next;
        }
        return new String(line, 0, length, StandardCharsets.US_ASCII).strip();
    }

    /// The partner is gone; not why, as it cannot tell any more.
    private static final class DiedException extends Exception {

        private static final long serialVersionUID = 1;

        DiedException(Throwable cause) {
            super(cause);
        }
    }
}
