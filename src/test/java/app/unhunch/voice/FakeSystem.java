package app.unhunch.voice;

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
final class FakeSystem implements Starter, Alarm {

    /// The time until which somebody waited, for each alarm that rang.
    final List<Duration> rang = new ArrayList<>();

    final List<List<String>> commands = new ArrayList<>();
    final List<FakeProcess> started = new ArrayList<>();

    private final Deque<Function<List<String>, FakeProcess>> prepared = new ArrayDeque<>();
    private final List<Set> alarms = new ArrayList<>();

    /// What an alarm is set to.
    private record Set(Duration after, Runnable ring) {}

    FakeSystem next(FakeProcess process) {
        return next(_ -> process);
    }

    FakeSystem next(Function<List<String>, FakeProcess> process) {
        prepared.add(process);
        return this;
    }

    FakeSystem answers(byte[] output) {
        return next(FakeProcess.answering(0, output, ""));
    }

    FakeSystem answers(String output) {
        return answers(output.getBytes(StandardCharsets.UTF_8));
    }

    FakeSystem fails(String complaint) {
        return next(FakeProcess.answering(1, new byte[0], complaint));
    }

    FakeSystem hangs() {
        return hangsAfter("");
    }

    /// Gives this and then hangs, until the alarm rings.
    FakeSystem hangsAfter(String output) {
        return next(FakeProcess.hanging(output, this::ring));
    }

    /// The alarm that would ring first.
    void ring() {
        Set first = Collections.min(alarms, Comparator.comparing(Set::after));
        rang.add(first.after);
        first.ring.run();
    }

    int alarmsSet() {
        return alarms.size();
    }

    Children children() {
        return new Children(this, this);
    }

    @Override
    public Process start(ProcessBuilder program) throws IOException {
        commands.add(List.copyOf(program.command()));
        if (prepared.isEmpty()) {
            throw new IOException("no such program");
        }
        FakeProcess process = prepared.remove().apply(program.command());
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
