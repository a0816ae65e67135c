package app.unhunch.voice.program;

import app.unhunch.voice.Speaker;
import app.unhunch.voice.Speaking;
import app.unhunch.voice.Utterance;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceInfo;
import app.unhunch.voice.VoiceList;
import app.unhunch.voice.process.Answer;
import app.unhunch.voice.process.ProcessCall;
import app.unhunch.voice.process.ProcessRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `spd-say`, which lets the speech server of the desktop say a line. Words go by standard input (`-e`): as an argument
/// some versions take them for a pattern of printf.
final class SpdSay implements Speaker, VoiceList, AutoCloseable {

    /// A line of 300 characters at the slowest takes less.
    static final Duration LONGEST = Duration.ofSeconds(60);

    /// It lists each of its voices with a hundred variants, which alone takes three seconds.
    static final Duration LISTING = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(SpdSay.class);

    /// How long telling the server to be silent may take; it mostly takes some 40 ms.
    private static final Duration HUSH = Duration.ofSeconds(1);

    private final Path program;
    private final ProcessRegistry registry;
    private final LongSupplier nanos;
    private final Executor background;
    private volatile @Nullable SpdLine current;
    private volatile CompletableFuture<Optional<Process>> hush = CompletableFuture.completedFuture(Optional.empty());

    /// @param background where the server is told to be silent, as a line is stopped by who cannot wait for a process
    SpdSay(Path program, ProcessRegistry registry, LongSupplier nanos, Executor background) {
        this.program = program;
        this.registry = registry;
        this.nanos = nanos;
        this.background = background;
    }

    @Override
    public Speaking speak(Utterance what, double volume) throws VoiceException {
        // Else it could silence this line too.
        awaitHush();
        long start = nanos.getAsLong();
        Process client = registry.start(
                new ProcessBuilder(command(what, volume)).redirectOutput(ProcessBuilder.Redirect.DISCARD));
        try (OutputStream words = client.getOutputStream()) {
            // It runs lines that start with !-! as commands to the server; behind a space they are words.
            words.write((" " + what.words() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            registry.end(client);
            throw new VoiceException(program + " did not take its words", e);
        }
        SpdLine line = new SpdLine(client, registry, this::hush, () -> Duration.ofNanos(nanos.getAsLong() - start));
        line.follow(LONGEST);
        current = line;
        return line;
    }

    @Override
    public List<VoiceInfo> of(Locale language) throws VoiceException {
        Answer answer = new ProcessCall(registry, LISTING).run(List.of(program.toString(), "-L"), "");
        if (!answer.good()) {
            throw new VoiceException(
                    String.format(Locale.ROOT, "%s does not tell its voices: %s", program, answer.complaint()));
        }
        return ByLanguage.of(SpdVoices.parse(answer.text()), language);
    }

    /// Stops what is being said, which the server would go on with.
    @Override
    public void close() {
        SpdLine line = current;
        if (line != null) {
            line.stop();
        }
        awaitHush();
        registry.close();
    }

    private List<String> command(Utterance what, double volume) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--wait",
                "--pipe-mode",
                "--application-name",
                "unhunch",
                "--rate",
                Integer.toString(SpdScale.rate(what.wordsPerMinute())),
                "--volume",
                Integer.toString(SpdScale.volume(volume)),
                "--language",
                what.language().toLanguageTag()));
        if (!what.voice().isEmpty()) {
            command.addAll(List.of("--synthesis-voice", what.voice()));
        }
        return command;
    }

    private void hush() {
        hush = CompletableFuture.supplyAsync(this::cancel, background);
    }

    /// The server goes on when its client dies, so it is told; it knows no way to cancel only one client's line.
    private Optional<Process> cancel() {
        try {
            Process cancel = registry.start(new ProcessBuilder(program.toString(), "--cancel"));
            ProcessRegistry.Deadline deadline = registry.deadline(cancel, HUSH);
            var _ = cancel.onExit().thenAccept(over -> {
                deadline.close();
                registry.end(over);
            });
            return Optional.of(cancel);
        } catch (VoiceException e) {
            LOG.warn("{} could not be stopped", program, e);
            return Optional.empty();
        }
    }

    private void awaitHush() {
        SpdLine line = current;
        try {
            if (line != null) {
                line.awaitStop();
            }
            Optional<Process> cancel = hush.join();
            if (cancel.isPresent()) {
                cancel.get().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.info("The wait for {} was interrupted", program, e);
        }
    }
}
