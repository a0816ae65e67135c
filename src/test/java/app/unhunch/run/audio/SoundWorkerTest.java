package app.unhunch.run.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SoundWorkerTest {

    @Test
    void whatFailsUnexpectedlyIsToldAndTheNextTaskStillRuns() throws InterruptedException {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        try (SoundWorker worker = new SoundWorker()) {
            worker.execute(() -> Thread.currentThread()
                    .setUncaughtExceptionHandler((_, fault) -> told.add(String.valueOf(fault.getMessage()))));
            worker.execute(() -> {
                throw new IllegalStateException("a fault of ours");
            });
            worker.execute(() -> told.add("next"));
            assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("a fault of ours");
            assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("next");
        }
    }
}
