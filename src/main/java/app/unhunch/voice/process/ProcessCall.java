package app.unhunch.voice.process;

import app.unhunch.voice.VoiceException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a short program to its end: words in, bytes out, both bounded, and the time too.
public final class ProcessCall {

    /// Minutes of speech; who gives more is broken.
    public static final int MOST_BYTES = 16 << 20;

    /// Far more than a line takes.
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int COMPLAINT = 500;

    private final ProcessRegistry registry;
    private final Duration patience;

    public ProcessCall(ProcessRegistry registry) {
        this(registry, PATIENCE);
    }

    public ProcessCall(ProcessRegistry registry, Duration patience) {
        this.registry = registry;
        this.patience = patience;
    }

    /// Waits until the program is over, well or not.
    ///
    /// @param input what it reads from standard input
    /// @throws VoiceException when it could not be started, took too long, gave too much or was ended
    public Answer run(List<String> command, String input) throws VoiceException {
        String program = command.getFirst();
        Process process = registry.start(new ProcessBuilder(command));
        try (ProcessRegistry.Deadline deadline = registry.deadline(process, patience)) {
            return talk(process, input, program, deadline);
        } finally {
            registry.end(process);
        }
    }

    private Answer talk(Process process, String input, String program, ProcessRegistry.Deadline deadline)
            throws VoiceException {
        try {
            write(process, input, program);
            byte[] output = process.getInputStream().readNBytes(MOST_BYTES + 1);
            if (output.length > MOST_BYTES) {
                throw new VoiceException(program + " gave more than 16 MB for one line");
            }
            int exit = process.waitFor();
            if (deadline.passed()) {
                throw late(program);
            }
            String complaint = exit == 0 ? "" : complaint(process);
            return new Answer(exit, output, complaint);
        } catch (VoiceException e) {
            throw e;
        } catch (IOException e) {
            throw deadline.passed() ? late(program) : new VoiceException(program + " could not be listened to", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VoiceException(String.format(Locale.ROOT, "The wait for %s was interrupted", program), e);
        }
    }

    /// A program that ended before it read its words tells why by its exit code, so that is no failure here.
    private static void write(Process process, String input, String program) {
        try (OutputStream words = process.getOutputStream()) {
            words.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            log().info("{} did not read its words", program, e);
        }
    }

    private static String complaint(Process process) throws IOException {
        byte[] bytes = process.getErrorStream().readNBytes(COMPLAINT);
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }

    private VoiceException late(String program) {
        return new VoiceException(
                String.format(Locale.ROOT, "%s took longer than %d seconds", program, patience.toSeconds()));
    }

    /// Looked up when there is something to tell: voices are found while the program starts, and a log takes time.
    private static Logger log() {
        return LoggerFactory.getLogger(ProcessCall.class);
    }
}
