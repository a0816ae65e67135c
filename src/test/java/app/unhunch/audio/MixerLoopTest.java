package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The work of the desk without its thread: time passes when the test says so, for the clock and for the line.
class MixerLoopTest {

    private static final long MILLI = 1_000_000;
    private static final Sound BEEP = Waves.flat(0.5, Sound.RATE / 2);

    private final FakeOutput output = new FakeOutput();
    private final List<AudioPlayer.State> told = new ArrayList<>();
    private long now = 7_000_000_000L;
    private final MixerLoop mixer = new MixerLoop(output, () -> now, told::add);
    private FakeLine line = new FakeLine(4_410, 1);

    @ParameterizedTest
    // The buffer and the step in which the device counts, in frames; how often the desk gets to run, in milliseconds.
    @CsvSource({"4410, 1, 10", "4410, 882, 10", "44100, 1, 10", "4410, 441, 23", "3528, 882, 3"})
    void aSoundIsHeardWhenItIsDue(int buffer, int counts, int every) {
        open(new FakeLine(buffer, counts));
        pass(400, every);
        // In the middle of a block, as a block that comes too late or too early would not show at its edge.
        long due = now + 203 * MILLI;
        // Frames of the line so far, and those until it is due.
        double dueFrame = line.frames() - line.queued() + 203 * 44.1;
        play(due);
        pass(500, every);

        assertThat((double) line.firstSound(0)).isEqualTo(dueFrame, within(counts + 1.0));
        assertThat(line.starved()).as("frames of silence").isZero();
    }

    @Test
    void aSoundThatIsDueLongAgoIsHeardAtOnce() {
        open(line);
        pass(100, 10);
        play(now - 5_000 * MILLI);
        int next = line.frames();
        pass(100, 10);

        assertThat(line.firstSound(0)).isEqualTo(next);
        assertThat(line.at(next)).isEqualTo(0.5f);
    }

    @Test
    void littleWaitsInTheLineHoweverLargeItsBuffer() {
        open(new FakeLine(Sound.RATE * 2, 1));
        for (int i = 0; i < 50; i++) {
            pass(10, 10);
            assertThat(line.queued()).isBetween(MixerLoop.AHEAD - MixerLoop.BLOCK, MixerLoop.AHEAD);
        }
    }

    @Test
    void aStoppedSoundFadesOrNeverBegins() {
        open(line);
        Playing sounding = play(now);
        Playing waiting = play(now + 1_000 * MILLI);
        pass(200, 10);
        sounding.stop();
        waiting.stop();
        int stopped = line.frames();
        pass(2_000, 10);

        assertThat(line.at(stopped)).isEqualTo(0.5f, within(0.01f));
        assertThat(line.firstSound(stopped + Sound.RATE / 50)).isEqualTo(-1);
    }

    @Test
    void theFirstSoundWaitsForTheLineToOpen() {
        output.plugIn(line);
        play(now);
        mixer.step();
        pass(50, 10);

        assertThat(line.firstSound(0)).isNotNegative();
        assertThat(told).containsExactly(AudioPlayer.State.OPEN);
    }

    @Test
    void withoutADeviceItIsLostOnceAndLooksAgainEveryFiveSeconds() {
        assertThat(mixer.step()).isEqualTo(MixerLoop.AGAIN);
        play(now);
        for (int i = 0; i < 5 * 2; i++) {
            now += 1_000 * MILLI;
            assertThat(mixer.step()).isPositive();
        }
        assertThat(told).containsExactly(AudioPlayer.State.LOST);
        assertThat(output.opened()).isEqualTo(3);

        now += MixerLoop.AGAIN;
        open(line);
        pass(500, 10);
        assertThat(told).containsExactly(AudioPlayer.State.LOST, AudioPlayer.State.OPEN);
        assertThat(line.firstSound(0)).as("what was given without a device").isEqualTo(-1);
    }

    @Test
    void aDeviceThatIsTakenAwayIsLetGoAndTheNextOneTaken() {
        open(line);
        play(now);
        play(now + 7_000 * MILLI);
        pass(50, 10);
        line.takeAway();
        FakeLine old = line;
        pass(20, 10);
        assertThat(old.closed()).isTrue();
        assertThat(told).containsExactly(AudioPlayer.State.OPEN, AudioPlayer.State.LOST);

        now += MixerLoop.AGAIN;
        open(new FakeLine(4_410, 882));
        pass(5_000, 10);
        assertThat(told).containsExactly(AudioPlayer.State.OPEN, AudioPlayer.State.LOST, AudioPlayer.State.OPEN);
        assertThat(line.firstSound(0)).as("what was under way").isEqualTo(-1);
        play(now);
        pass(100, 10);
        assertThat(line.firstSound(0)).isNotNegative();
    }

    @Test
    void aDeviceThatStandsStillForTwoSecondsIsLost() {
        open(line);
        pass(500, 10);
        standStill(1_990);
        assertThat(told).containsExactly(AudioPlayer.State.OPEN);
        standStill(30);
        assertThat(told).containsExactly(AudioPlayer.State.OPEN, AudioPlayer.State.LOST);
        assertThat(line.closed()).isTrue();
    }

    @Test
    void aDeviceThatHasPlayedAllAndTakesNoMoreIsLost() {
        open(line);
        pass(500, 10);
        line.takeNoMore();
        pass(2_000, 10);
        assertThat(line.queued()).isZero();
        pass(200, 10);

        assertThat(told).containsExactly(AudioPlayer.State.OPEN, AudioPlayer.State.LOST);
    }

    @Test
    void aMachineThatSleptHasNotLostItsDevice() {
        open(line);
        pass(500, 10);
        // It fell asleep between two steps of the device.
        mixer.step();
        now += 3_600_000 * MILLI;
        mixer.step();
        pass(500, 10);

        assertThat(told).containsExactly(AudioPlayer.State.OPEN);
        assertThat(line.closed()).isFalse();
    }

    @Test
    void afterALineRanDrySoundsAreSoonOnTimeAgain() {
        open(line);
        pass(300, 10);
        // The thread did not run for a while.
        now += 400 * MILLI;
        line.pass(400);
        pass(300, 10);
        double dueFrame = line.frames() - line.queued() + 200 * 44.1;
        play(now + 200 * MILLI);
        pass(400, 10);

        assertThat(line.starved()).isPositive();
        assertThat((double) line.firstSound(0)).isEqualTo(dueFrame, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a fault of the system"})
    void aFaultOfTheSystemIsALostDeviceToo(String words) {
        output.failWith(new IllegalStateException(words));
        mixer.step();

        assertThat(told).containsExactly(AudioPlayer.State.LOST);
    }

    @Test
    void closingLetsTheLineGoAndTells() {
        open(line);
        mixer.close();

        assertThat(line.closed()).isTrue();
        assertThat(told).containsExactly(AudioPlayer.State.OPEN, AudioPlayer.State.CLOSED);
    }

    private void open(FakeLine device) {
        line = output.plugIn(device);
        mixer.step();
    }

    private Playing play(long due) {
        ScheduledSound placed = new ScheduledSound(BEEP, 1, due);
        mixer.play(placed);
        return placed;
    }

    /// Time goes by for the clock and the line; the deck works every so many milliseconds.
    private void pass(int millis, int every) {
        for (int at = 0; at < millis; at++) {
            if (at % every == 0) {
                mixer.step();
            }
            now += MILLI;
            line.pass(1);
        }
    }

    private void standStill(int millis) {
        for (int at = 0; at < millis; at += 10) {
            now += 10 * MILLI;
            mixer.step();
        }
    }
}
