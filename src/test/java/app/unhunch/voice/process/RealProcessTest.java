package app.unhunch.voice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.unhunch.process.ProcessStarter;
import app.unhunch.voice.VoiceException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// With real processes and the real alarm; nobody waits for the thousand seconds.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no sleep program")
class RealProcessTest {

    private final CompletableFuture<Process> started = new CompletableFuture<>();
    private final ProcessRegistry registry = new ProcessRegistry(
            program -> {
                Process process = ProcessStarter.system().start(program);
                started.complete(process);
                return process;
            },
            Alarm.system());

    @Test
    void oneThatHangsIsKilled() {
        ProcessCall call = new ProcessCall(registry, Duration.ofMillis(1));
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> call.run(List.of("sleep", "1000"), ""))
                .withMessageContaining("took longer");
        assertThat(started.join().onExit().join().isAlive()).isFalse();
    }

    @Test
    void closingFromAnotherThreadFreesWhoeverWaits() {
        ProcessCall call = new ProcessCall(registry, Duration.ofDays(1));
        CompletableFuture<Boolean> good = CompletableFuture.supplyAsync(() -> {
            try {
                return call.run(List.of("sleep", "1000"), "").good();
            } catch (VoiceException e) {
                return false;
            }
        });
        Process process = started.join();
        registry.close();
        assertThat(good.join()).isFalse();
        assertThat(process.onExit().join().isAlive()).isFalse();
    }

    @Test
    void aComplaintIsHeard() throws VoiceException {
        Answer answer = new ProcessCall(registry).run(List.of("sleep", "--nonsense"), "hello");
        assertThat(answer.good()).isFalse();
        assertThat(answer.complaint()).isNotEmpty();
    }
}
