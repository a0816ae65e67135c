package app.unhunch.run.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.coach.Verbosity;
import app.unhunch.voice.Speaker;
import app.unhunch.voice.Speaking;
import app.unhunch.voice.VoiceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A voice that plays its words itself.
class DirectSpeechTest {

    /// Does nothing by itself: the test runs what was planned.
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(0);

    private final List<String> spoken = new ArrayList<>();
    private final List<String> stopped = new ArrayList<>();
    private final List<CompletableFuture<Duration>> ends = new ArrayList<>();
    private final CountDownLatch starting = new CountDownLatch(1);
    private CountDownLatch started = new CountDownLatch(0);
    private Runnable whenStopped = () -> {};
    private boolean hoarse;

    private final Speaker speaker = (what, _) -> {
        starting.countDown();
        await(started);
        if (hoarse) {
            throw new VoiceException("it is hoarse");
        }
        spoken.add(what.words());
        CompletableFuture<Duration> end = new CompletableFuture<>();
        ends.add(end);
        return new Speaking() {
            @Override
            public void stop() {
                stopped.add(what.words());
                whenStopped.run();
            }

            @Override
            public CompletionStage<Duration> ended() {
                return end;
            }
        };
    };

    private final DirectSpeech speech =
            new DirectSpeech(speaker, Locale.UK, worker, () -> Hearing.of(Verbosity.FULL), () -> 0);

    @AfterEach
    void end() {
        worker.shutdownNow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static CompletableFuture<Void> elsewhere(Runnable work) {
        return CompletableFuture.runAsync(work, Thread.ofPlatform().daemon()::start);
    }

    /// Runs a line as its time comes.
    private void itsTimeComes(SpeechOutput.Stop line) {
        ((Runnable) line).run();
    }

    @Test
    void itIsBusyUntilTheLineHasEnded() {
        itsTimeComes(speech.say("Lean left.", 1, Duration.ofHours(1).toNanos()));
        assertThat(spoken).containsExactly("Lean left.");
        assertThat(speech.busy()).isTrue();

        ends.getFirst().complete(Duration.ofMillis(900));
        assertThat(speech.busy()).isFalse();
    }

    @Test
    void itLearnsHowLongALineReallyTook() {
        itsTimeComes(speech.say("Lean left.", 1, Duration.ofHours(1).toNanos()));
        ends.getFirst().complete(Duration.ofMillis(1900));

        assertThat(speech.lengths().of("Lean left.")).isEqualTo(Duration.ofMillis(1900));
    }

    @Test
    void aLineThatIsStoppedBeforeItsTimeIsNeverSaid() {
        SpeechOutput.Stop line = speech.say("Lean left.", 1, Duration.ofHours(1).toNanos());
        line.stop();
        itsTimeComes(line);

        assertThat(spoken).isEmpty();
        assertThat(speech.busy()).isFalse();
    }

    @Test
    void aLineIsStoppedAtOnce() {
        SpeechOutput.Stop line = speech.say("Lean left.", 1, Duration.ofHours(1).toNanos());
        itsTimeComes(line);
        line.stop();

        assertThat(stopped).containsExactly("Lean left.");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoStopsALineDoesNotWaitForTheProgramThatStartsIt() {
        started = new CountDownLatch(1);
        SpeechOutput.Stop line = speech.say("Lean left.", 1, Duration.ofHours(1).toNanos());
        CompletableFuture<Void> start = elsewhere(() -> itsTimeComes(line));
        await(starting);

        assertThat(speech.busy()).isTrue();
        line.stop();
        assertThat(speech.busy()).isFalse();
        assertThat(stopped).isEmpty();

        started.countDown();
        start.join();
        assertThat(stopped).containsExactly("Lean left.");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whetherItIsBusyIsToldWithoutWaitingForALineThatIsBeingStopped() {
        CountDownLatch hushing = new CountDownLatch(1);
        CountDownLatch hushed = new CountDownLatch(1);
        whenStopped = () -> {
            hushing.countDown();
            await(hushed);
        };
        SpeechOutput.Stop line = speech.say("Lean left.", 1, Duration.ofHours(1).toNanos());
        itsTimeComes(line);
        CompletableFuture<Void> other = elsewhere(line::stop);
        await(hushing);

        assertThat(speech.busy()).isFalse();
        hushed.countDown();
        other.join();
    }

    @Test
    void afterThreeFailuresThereIsNoHopeUntilTheNextSession() {
        hoarse = true;
        for (int i = 0; i < 3; i++) {
            assertThat(speech.works()).isTrue();
            itsTimeComes(speech.say("Lean left.", 1, Duration.ofHours(1).toNanos()));
        }
        assertThat(speech.works()).isFalse();
        assertThat(speech.busy()).isFalse();

        hoarse = false;
        speech.revive();
        itsTimeComes(speech.say("Lean left.", 1, Duration.ofHours(1).toNanos()));
        assertThat(speech.works()).isTrue();
    }
}
