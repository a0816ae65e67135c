package app.unhunch.voice.process;

import app.unhunch.process.ProcessStarter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/// A system that starts the processes that a test prepared, and an alarm that rings when one of them hangs.
public final class FakeSystem implements ProcessStarter, Alarm {

    /// The time until which somebody waited, for each alarm that rang.
    public final List<Duration> rang = new ArrayList<>();

    public final List<List<String>> commands = new ArrayList<>();
    public final List<FakeVoiceProcess> started = new ArrayList<>();

    private final Deque<Function<List<String>, FakeVoiceProcess>> prepared = new ArrayDeque<>();
    private final List<Set> alarms = new ArrayList<>();

    /// What an alarm is set to.
    private record Set(Duration after, Runnable ring) {}

    public FakeSystem next(FakeVoiceProcess process) {
        return next(_ -> process);
    }

    public FakeSystem next(Function<List<String>, FakeVoiceProcess> process) {
        prepared.add(process);
        return this;
    }

    public FakeSystem answers(byte[] output) {
        return next(FakeVoiceProcess.answering(0, output, ""));
    }

    public FakeSystem answers(String output) {
        return answers(output.getBytes(StandardCharsets.UTF_8));
    }

    public FakeSystem fails(String complaint) {
        return next(FakeVoiceProcess.answering(1, new byte[0], complaint));
    }

    public FakeSystem hangs() {
        return hangsAfter("");
    }

    /// Gives this and then hangs, until the alarm rings.
    public FakeSystem hangsAfter(String output) {
        return next(FakeVoiceProcess.hanging(output, this::ring));
    }

    /// The alarm that would ring first.
    public void ring() {
        Set first = Collections.min(alarms, Comparator.comparing(Set::after));
        rang.add(first.after);
        first.ring.run();
    }

    public int alarmsSet() {
        return alarms.size();
    }

    public ProcessRegistry registry() {
        return new ProcessRegistry(this, this);
    }

    @Override
    public Process start(ProcessBuilder program) throws IOException {
        commands.add(List.copyOf(program.command()));
        if (prepared.isEmpty()) {
            throw new IOException("no such program");
        }
        FakeVoiceProcess process = prepared.remove().apply(program.command());
        started.add(process);
        return process;
    }

    @Override
    public Runnable set(Duration after, Runnable ring) {
        Set alarm = new Set(after, ring);
        alarms.add(alarm);
        return () -> alarms.remove(alarm);
    }
}
