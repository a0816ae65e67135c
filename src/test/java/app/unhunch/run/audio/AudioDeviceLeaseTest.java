package app.unhunch.run.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.audio.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AudioDeviceLeaseTest {

    private final Semaphore opened = new Semaphore(0);
    private final Semaphore closed = new Semaphore(0);
    private final Worker worker = new Worker();
    private final AudioDeviceLease lease = new AudioDeviceLease(Line::new, System::nanoTime, worker);

    /// Tells when it was opened and closed.
    private final class Line implements Output.Line {

        Line() {
            opened.release();
        }

        @Override
        public int room() {
            return 1;
        }

        @Override
        public void write(float[] block) {
            // Nobody listens.
        }

        @Override
        public long framesPlayed() {
            return 0;
        }

        @Override
        public void close() {
            closed.release();
        }
    }

    /// Keeps what it is given, and cannot take it back.
    private static final class Worker extends ScheduledThreadPoolExecutor {

        private final List<Runnable> given = new ArrayList<>();

        Worker() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
            given.add(command);
            return super.schedule(() -> {}, 0, unit);
        }
    }

    @BeforeEach
    void takeAndGiveBack() throws InterruptedException {
        lease.warmUp();
        assertThat(opened.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
        lease.giveBack(0);
    }

    @AfterEach
    void end() {
        lease.close();
        worker.close();
    }

    @Test
    void aPlayerThatIsTakenAgainIsNotClosedByThoseWhoGaveItBack() {
        lease.warmUp();
        worker.given.getFirst().run();
        assertThat(closed.availablePermits()).isZero();
    }

    @Test
    void aPlayerThatIsGivenBackIsClosed() throws InterruptedException {
        worker.given.getFirst().run();
        assertThat(closed.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
    }
}
