package app.unhunch.voice.process;

import app.unhunch.process.ProcessStarter;
import app.unhunch.voice.VoiceException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// The processes that a voice has at the moment, so that none of them outlives it. Safe from any thread.
public final class ProcessRegistry implements AutoCloseable {

    private final Set<Process> living = ConcurrentHashMap.newKeySet();
    private final ProcessStarter starter;
    private final Alarm alarm;
    private volatile boolean closed;

    public ProcessRegistry(ProcessStarter starter, Alarm alarm) {
        this.starter = starter;
        this.alarm = alarm;
    }

    public Process start(ProcessBuilder program) throws VoiceException {
        if (closed) {
            throw new VoiceException("The voice is closed");
        }
        Process process;
        try {
            process = starter.start(program);
        } catch (IOException e) {
            throw new VoiceException(
                    String.format(Locale.ROOT, "The voice program %s cannot be started", name(program.command())), e);
        }
        living.add(process);
        if (closed) {
            end(process);
            throw new VoiceException("The voice is closed");
        }
        return process;
    }

    /// Kills it, and what it started itself, if it is not over already.
    public void end(Process process) {
        living.remove(process);
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /// Kills a process when it takes too long.
    public Deadline deadline(Process process, Duration patience) {
        AtomicBoolean passed = new AtomicBoolean();
        Runnable callOff = alarm.set(patience, () -> {
            passed.set(true);
            end(process);
        });
        return new Deadline(passed, callOff);
    }

    /// Kills them all; starts none any more.
    @Override
    public void close() {
        closed = true;
        living.forEach(this::end);
    }

    private static String name(List<String> command) {
        return command.getFirst();
    }

    /// The deadline of a process.
    public record Deadline(AtomicBoolean past, Runnable callOff) implements AutoCloseable {

        public boolean passed() {
            return past.get();
        }

        @Override
        public void close() {
            callOff.run();
        }
    }
}
