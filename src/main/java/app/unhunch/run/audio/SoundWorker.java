package app.unhunch.run.audio;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/// The one thread on which sound is made. What fails there unexpectedly is told like what fails on any other thread; an
/// executor that schedules would keep it to itself.
final class SoundWorker extends ScheduledThreadPoolExecutor {

    SoundWorker() {
        super(1, Thread.ofPlatform().name("voice").daemon().factory());
    }

    @Override
    protected void afterExecute(Runnable task, @Nullable Throwable thrown) {
        super.afterExecute(task, thrown);
        if (task instanceof Future<?> done && done.state() == Future.State.FAILED) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, done.exceptionNow());
        }
    }
}
