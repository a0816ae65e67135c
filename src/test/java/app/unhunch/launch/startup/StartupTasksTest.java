package app.unhunch.launch.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class StartupTasksTest {

    @Test
    void whatWasAskedReachesTheThreadsThatAreStartedThenAndNoOther() throws InterruptedException, ExecutionException {
        LaunchOptions request = new LaunchOptions(
                Path.of("target", "nowhere"), "micro-break", null, false, false, 3, AutomationMode.NO);
        FutureTask<StartupTasks> taken = new FutureTask<>(StartupTasks::take);
        FutureTask<Void> launcher = new FutureTask<>(
                () -> {
                    StartupTasks.give(request);
                    Thread.ofPlatform().start(taken);
                },
                null);
        Thread.ofPlatform().start(launcher);
        launcher.get();
        assertThat(taken.get().request()).isEqualTo(request);
        assertThat(taken.get().first().join().routine("micro-break")).isPresent();
        assertThat(taken.get().settings().join().store()).isPresent();
        assertThat(taken.get().voice()).succeedsWithin(Duration.ofMinutes(1));
        assertThatThrownBy(StartupTasks::take).hasMessageContaining("nothing was handed over");
    }
}
