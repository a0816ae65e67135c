package app.unhunch.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.session.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The limit is for the day when a session never ends; time here is not real.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConsoleCoachTest {

    private final FakeTime time = new FakeTime();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Timeline timeline = Samples.timeline();

    @ParameterizedTest
    @ValueSource(ints = {1, 200, 1000})
    void theWholeRoutineIsWrittenDownInAlignedColumns(int speed) {
        assertThat(coach(time::await, speed)).isZero();
        assertThat(lines()).containsExactly(transcript());
    }

    @Test
    void aLineAppearsWhenItIsTimeAndNotBefore() {
        int[] linesAtTenSeconds = new int[1];
        Duration[] waited = {Duration.ZERO};
        coach(
                wait -> {
                    time.await(wait);
                    waited[0] = waited[0].plus(wait);
                    if (waited[0].equals(Duration.ofSeconds(10))) {
                        linesAtTenSeconds[0] = lines().size();
                    }
                },
                1);
        assertThat(linesAtTenSeconds[0]).isEqualTo(2);
        assertThat(waited[0]).isEqualTo(timeline.length());
    }

    @Test
    void afterASleepItSaysSoAndGoesOnByItself() {
        time.stallOnce(Duration.ofMinutes(20));
        assertThat(coach(time::await, 1)).isZero();
        assertThat(lines())
                .contains(
                        "00:00.000 paused     The computer was asleep or busy, so we waited.",
                        "00:00.000 resumed    No keys work here, so the session resumes by itself, from the start of"
                                + " this step.")
                .endsWith("01:52.000 finished   Well done.");
    }

    @Test
    void itEndsQuietlyWhenNobodyReadsAnyMore() {
        PrintStream closed = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                true,
                StandardCharsets.UTF_8);
        ConsoleCoach coach =
                new ConsoleCoach(time::nanos, wait -> assertThat(wait).isNull(), closed);
        assertThat(coach.coachPlain(timeline, 1, TestTexts.locale())).isZero();
    }

    @Test
    void anInterruptedWaitEndsTheSession() {
        coach(
                wait -> {
                    throw new InterruptedException();
                },
                1);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(lines()).endsWith("00:00.000 stopped    That counts too.");
    }

    private int coach(ConsoleCoach.Sleeper sleeper, int speed) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new ConsoleCoach(time::nanos, sleeper, stream).coachPlain(timeline, speed, TestTexts.locale());
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String[] transcript() {
        return """
            Desk Break: 01:52.000
            00:00.000 get ready  Lean       right  -       Sit tall.
            00:10.000 move       Lean       right  in      Lift your right arm.
            00:12.500 settle in  Lean       right  in/out  Stay. Keep the left hip heavy.
            00:22.500 hold       Lean       right  in/out  Stay. Keep the left hip heavy.
            00:37.500 change     Lean       left   -       Now the left arm.
            00:42.500 move       Lean       left   in      Lift your left arm.
            00:45.000 settle in  Lean       left   in/out  Stay. Keep the right hip heavy.
            00:55.000 hold       Lean       left   in/out  Stay. Keep the right hip heavy.
            01:10.000 get ready  Long Wave  both   -       Come to hands and knees.
            01:30.000 rep 1/2    Long Wave  both   in      Sink.
            01:34.000 rep 1/2    Long Wave  both   out     Arch.
            01:38.000 rep 2/2    Long Wave  both   in      Sink.
            01:42.000 rep 2/2    Long Wave  both   out     Arch.
            01:46.000 rest       Long Wave  both   -       Take a slow breath before you go on with your day.
            01:52.000 finished   Well done.
            """.lines().toArray(String[]::new);
    }
}
