package app.unhunch.voice.program;

import static app.unhunch.voice.process.SampleLines.line;
import static app.unhunch.voice.process.SampleLines.spokenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.unhunch.voice.Speaking;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceInfo;
import app.unhunch.voice.process.FakeSystem;
import app.unhunch.voice.process.FakeVoiceProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpdSayTest {

    private final FakeSystem system = new FakeSystem();
    private final FakeVoiceProcess client = FakeVoiceProcess.hanging("", () -> {});
    private long now = 5_000_000_000L;
    private Executor background = Runnable::run;
    private final SpdSay say =
            new SpdSay(Path.of("spd-say"), system.registry(), () -> now, work -> background.execute(work));

    @Test
    void aLineGoesByStandardInputAndTellsHowLongItTook() throws VoiceException {
        system.next(client);
        Speaking line = say.speak(line("!-!QUIT %s -h"), 0.5);
        assertThat(client.written()).isEqualTo(" !-!QUIT %s -h\n");
        assertThat(system.commands)
                .containsExactly(List.of(
                        "spd-say",
                        "--wait",
                        "--pipe-mode",
                        "--application-name",
                        "unhunch",
                        "--rate",
                        "-11",
                        "--volume",
                        "0",
                        "--language",
                        "en-US"));
        assertThat(line.ended().toCompletableFuture()).isNotDone();
        now += 2_300_000_000L;
        client.over(0);
        assertThat(line.ended()).isCompletedWithValue(Duration.ofMillis(2300));
        assertThat(system.alarmsSet()).isZero();
    }

    @Test
    void aChosenVoiceIsNamed() throws VoiceException {
        system.next(client);
        say.speak(spokenBy("English (America)", "hello"), 1);
        assertThat(system.commands.getFirst()).endsWith("--synthesis-voice", "English (America)");
    }

    @Test
    void stoppingTellsTheServerOnceAndTheClientHearsOfIt() throws VoiceException {
        system.next(client).answers("");
        Speaking line = say.speak(line("hello"), 1);
        line.stop();
        line.stop();
        assertThat(system.commands).hasSize(2).last().isEqualTo(List.of("spd-say", "--cancel"));
        now += 400_000_000L;
        client.over(0);
        assertThat(line.ended()).isCompletedWithValue(Duration.ofMillis(400));
        assertThat(system.commands).hasSize(2);
        assertThat(client.wasKilled()).isFalse();
        assertThat(system.alarmsSet()).isZero();
    }

    @Test
    void whoStopsALineStartsNoProcess() throws VoiceException {
        Deque<Runnable> work = new ArrayDeque<>();
        background = work::add;
        system.next(client).answers("");
        say.speak(line("hello"), 1).stop();
        assertThat(system.commands).hasSize(1);

        work.remove().run();
        assertThat(system.commands).hasSize(2).last().isEqualTo(List.of("spd-say", "--cancel"));
        assertThat(work).isEmpty();
    }

    @Test
    void theNextLineIsNotSaidBeforeTheServerWasTold() throws Exception {
        Deque<Runnable> work = new ArrayDeque<>();
        background = work::add;
        system.next(client).answers("").next(FakeVoiceProcess.hanging("", () -> {}));
        say.speak(line("hello"), 1).stop();
        client.over(0);

        FutureTask<Speaking> again = new FutureTask<>(() -> say.speak(line("again"), 1));
        Thread next = Thread.ofPlatform().daemon().start(again);
        while (next.getState() != Thread.State.WAITING && next.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(system.commands).hasSize(1);

        work.remove().run();
        again.get();
        assertThat(system.commands).hasSize(3);
    }

    @Test
    void aLineThatTheServerGetsOnlyAfterItWasStoppedIsStoppedAgain() throws VoiceException {
        system.next(client).answers("").answers("");
        Speaking line = say.speak(line("hello"), 1);
        line.stop();
        system.ring();
        assertThat(system.rang).contains(SpdLine.SOON);
        assertThat(client.wasKilled()).isTrue();
        assertThat(system.commands).hasSize(3).last().isEqualTo(List.of("spd-say", "--cancel"));
        assertThat(line.ended()).isCompletedWithValue(Duration.ZERO);
    }

    @Test
    void stoppingWhatIsOverSilencesNobodyElse() throws VoiceException {
        system.next(client);
        Speaking line = say.speak(line("hello"), 1);
        client.over(0);
        line.stop();
        say.close();
        assertThat(system.commands).hasSize(1);
    }

    @Test
    void theNextLineWaitsUntilTheLastOneIsSilent() throws VoiceException {
        FakeVoiceProcess[] talking = new FakeVoiceProcess[1];
        talking[0] = FakeVoiceProcess.hanging("", () -> {
            assertThat(system.commands).hasSize(2);
            talking[0].over(0);
        });
        FakeVoiceProcess[] hush = new FakeVoiceProcess[1];
        hush[0] = FakeVoiceProcess.hanging("", () -> {
            assertThat(system.commands).hasSize(2);
            hush[0].over(0);
        });
        system.next(talking[0]).next(hush[0]).next(client);
        say.speak(line("hello"), 1).stop();
        assertThat(talking[0].isAlive()).isTrue();
        assertThat(hush[0].isAlive()).isTrue();
        say.speak(line("again"), 1);
        assertThat(talking[0].isAlive()).isFalse();
        assertThat(hush[0].isAlive()).isFalse();
        assertThat(system.commands).hasSize(3);
    }

    @Test
    void theNextLineDoesNotWaitForOneThatWasNotStopped() throws VoiceException {
        system.next(client).next(FakeVoiceProcess.hanging("", () -> {}));
        say.speak(line("hello"), 1);
        say.speak(line("again"), 1);
        assertThat(client.isAlive()).isTrue();
    }

    @Test
    void aServerThatCannotSpeakIsTold() throws VoiceException {
        system.fails("Failed to connect");
        Speaking line = say.speak(line("hello"), 1);
        assertThat(line.ended().toCompletableFuture())
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(VoiceException.class)
                .withMessageContaining("Failed to connect");
    }

    @Test
    void aLineWithoutEndIsEndedAndTheServerIsTold() throws VoiceException {
        system.next(client).answers("");
        Speaking line = say.speak(line("hello"), 1);
        system.ring();
        assertThat(system.rang).containsExactly(Duration.ofSeconds(60));
        assertThat(client.wasKilled()).isTrue();
        assertThat(system.commands).hasSize(2);
        assertThat(line.ended().toCompletableFuture()).isCompletedExceptionally();
    }

    @Test
    void aClientThatDoesNotTakeItsWordsIsEnded() {
        system.next(client.deaf());
        assertThatExceptionOfType(VoiceException.class).isThrownBy(() -> say.speak(line("hello"), 1));
        assertThat(client.wasKilled()).isTrue();
    }

    @Test
    void closingStopsTheLineAndLetsNobodyStart() throws VoiceException {
        FakeVoiceProcess deaf = FakeVoiceProcess.hanging("", system::ring);
        FakeVoiceProcess hush = FakeVoiceProcess.hanging("", system::ring);
        system.next(deaf).next(hush).answers("");
        say.speak(line("hello"), 1);
        say.close();
        assertThat(deaf.wasKilled()).isTrue();
        assertThat(hush.wasKilled()).as("a server that does not listen").isTrue();
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> say.speak(line("hello"), 1))
                .withMessage("The voice is closed");
    }

    @Test
    void itsVoicesAreTold() throws VoiceException {
        system.answers("NAME LANGUAGE VARIANT\nEnglish (America) en-US none\n");
        assertThat(say.of(Locale.US)).extracting(VoiceInfo::id).containsExactly("English (America)");
        assertThat(system.commands).containsExactly(List.of("spd-say", "-L"));
    }

    @Test
    void itHasTimeToTellItsManyVoices() {
        system.hangs();
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> say.of(Locale.US))
                .withMessage("spd-say took longer than 15 seconds");
    }

    @ParameterizedTest
    @CsvSource({"80, -100", "125, -50", "170, 0", "260, 32", "449, 100", "900, 100", "10, -100"})
    void wordsPerMinuteLieOnTheServersScale(int wordsPerMinute, int rate) {
        assertThat(SpdScale.rate(wordsPerMinute)).isEqualTo(rate);
    }

    @ParameterizedTest
    @CsvSource({"0, -100", "0.25, -50", "0.5, 0", "1, 100", "7, 100", "-1, -100"})
    void volumeLiesOnTheServersScale(double volume, int scaled) {
        assertThat(SpdScale.volume(volume)).isEqualTo(scaled);
    }
}
