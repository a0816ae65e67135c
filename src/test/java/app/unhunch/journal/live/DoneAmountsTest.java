package app.unhunch.journal.live;

import static app.unhunch.session.Command.BACK;
import static app.unhunch.session.Command.EXTEND;
import static app.unhunch.session.Command.HURTS;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.STOP;
import static app.unhunch.session.SampleRoutines.bothSidesHold;
import static app.unhunch.session.SampleRoutines.planned;
import static app.unhunch.session.SampleRoutines.twoSidedHold;
import static app.unhunch.session.SampleRoutines.twoSidedRepeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import app.unhunch.model.PlannedStretch;
import app.unhunch.session.Command;
import app.unhunch.session.Outcome;
import app.unhunch.session.SampleRoutines;
import app.unhunch.session.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rest back: 20 s of hold from 24 s on. Open chest: two repetitions of 8 s, right from 57 s on, left from 84 s on.
/// Side reach: 15 s of hold, right from 132 s on, left from 160 s on.
class DoneAmountsTest {

    private static Followed at(double seconds) {
        return at(seconds, Timeline.of(SampleRoutines.routine(), SampleRoutines.PACE));
    }

    private static Followed at(double seconds, PlannedStretch... stretches) {
        return at(seconds, Timeline.of(SampleRoutines.routine(stretches), SampleRoutines.PACE));
    }

    private static Followed at(double seconds, Timeline timeline) {
        Followed followed = new Followed(timeline);
        followed.advance(seconds);
        return followed;
    }

    @Test
    void whatWasPlannedAndWhatWasDoneAreToldForEachSide() {
        PerSide rest = both(20);
        PerSide chest = sides(new DoneAmount(16, 2), new DoneAmount(16, 2));
        PerSide reach = sides(new DoneAmount(15, 0), new DoneAmount(15, 0));
        assertThat(at(179).stretches())
                .containsExactly(
                        new Stretched("rest-back", "Rest Back", "mat", rest, rest, Outcome.DONE),
                        new Stretched("open-chest", "Open Chest", "mat", chest, chest, Outcome.DONE),
                        new Stretched("side-reach", "Side Reach", "standing", reach, reach, Outcome.DONE));
        assertThat(at(0).stretches())
                .extracting(Stretched::planned, Stretched::done, Stretched::outcome)
                .containsExactly(
                        tuple(rest, PerSide.NONE, Outcome.OPEN),
                        tuple(chest, PerSide.NONE, Outcome.OPEN),
                        tuple(reach, PerSide.NONE, Outcome.OPEN));
    }

    @Test
    void whatIsBeingHeldCountsAlready() {
        Followed followed = at(31.9);
        assertThat(done(followed, 0)).isEqualTo(both(7));
        followed.advance(4);
        assertThat(done(followed, 0)).isEqualTo(both(11));
        followed.advance(8.1);
        assertThat(done(followed, 0)).isEqualTo(both(20));
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {"HURTS", "NEXT", "STOP", "BACK", "PAUSE"})
    void theSecondsUpToAnInterruptionCountWholeOnesOnly(Command command) {
        Followed followed = at(132 + 9.8);
        followed.press(command);
        assertThat(done(followed, 2)).isEqualTo(sides(DoneAmount.NONE, new DoneAmount(9, 0)));
    }

    @Test
    void theOutcomeTellsWhy() {
        Followed followed = at(30);
        followed.hurts(8);
        followed.press(NEXT);
        followed.advance(15);
        followed.press(STOP);
        assertThat(followed.stretches())
                .extracting(Stretched::outcome)
                .containsExactly(Outcome.HURT, Outcome.SKIPPED, Outcome.OPEN);
        assertThat(followed.entry().finished()).isFalse();
    }

    @Test
    void aRepetitionCountsOnceItIsComplete() {
        assertThat(done(at(64.9), 1)).isEqualTo(PerSide.NONE);
        assertThat(done(at(65), 1)).isEqualTo(sides(DoneAmount.NONE, new DoneAmount(8, 1)));
        assertThat(done(at(91), 1)).isEqualTo(sides(DoneAmount.NONE, new DoneAmount(16, 2)));
        assertThat(done(at(92), 1)).isEqualTo(sides(new DoneAmount(8, 1), new DoneAmount(16, 2)));
    }

    @Test
    void aHoldThatIsBegunAgainAfterAPauseCountsOnce() {
        Followed followed = at(40);
        followed.press(PAUSE);
        followed.press(RESUME);
        followed.advance(3 + 12);
        followed.press(PAUSE);
        assertThat(done(followed, 0)).isEqualTo(both(16));
        followed.finish();
        assertThat(followed.stretches()).allMatch(stretched -> stretched.done().equals(stretched.planned()));
    }

    @Test
    void ofTriesThatWereAllBrokenOffTheLongestCounts() {
        Followed followed = at(24 + 9);
        followed.press(PAUSE);
        followed.press(RESUME);
        followed.advance(3 + 12);
        followed.press(PAUSE);
        followed.press(RESUME);
        followed.advance(3 + 5);
        followed.press(HURTS);
        assertThat(done(followed, 0)).isEqualTo(both(12));
    }

    @Test
    void aRepetitionThatIsBegunAgainAfterAPauseCountsOnce() {
        Followed followed = at(72);
        followed.press(PAUSE);
        followed.finish();
        assertThat(done(followed, 1)).isEqualTo(sides(new DoneAmount(16, 2), new DoneAmount(16, 2)));
    }

    @Test
    void aStretchThatOneWentBackToAndDidAgainCountsTwice() {
        Followed followed = at(49);
        followed.press(BACK);
        followed.advance(48);
        assertThat(done(followed, 0)).isEqualTo(both(40));
        followed.advance(53);
        followed.press(BACK);
        followed.finish();
        assertThat(done(followed, 1)).isEqualTo(sides(new DoneAmount(32, 4), new DoneAmount(32, 4)));
    }

    @Test
    void anExtensionCountsOnBothSides() {
        Followed followed = at(140);
        followed.press(EXTEND);
        followed.finish();
        assertThat(done(followed, 2)).isEqualTo(sides(new DoneAmount(25, 0), new DoneAmount(25, 0)));
        Followed other = at(60);
        other.press(EXTEND);
        other.finish();
        assertThat(done(other, 1)).isEqualTo(sides(new DoneAmount(24, 3), new DoneAmount(24, 3)));
        assertThat(other.stretches().get(1).planned()).isEqualTo(sides(new DoneAmount(16, 2), new DoneAmount(16, 2)));
    }

    @Test
    void allSetsOfAStretchAreOne() {
        Followed followed = at(520, planned(twoSidedHold(), 20, 3), planned(twoSidedRepeat(), 1, 2));
        assertThat(done(followed, 0)).isEqualTo(sides(new DoneAmount(60, 0), new DoneAmount(60, 0)));
        assertThat(done(followed, 1)).isEqualTo(sides(new DoneAmount(16, 2), new DoneAmount(16, 2)));
    }

    @Test
    void theSameStretchTwiceInARoutineIsToldTwice() {
        Followed followed = at(48 + 20, planned(bothSidesHold(), 20, 1), planned(bothSidesHold(), 30, 1));
        followed.press(NEXT);
        assertThat(followed.stretches()).extracting(Stretched::done).containsExactly(both(20), both(12));
    }

    private static PerSide done(Followed followed, int item) {
        return followed.stretches().get(item).done();
    }

    private static PerSide both(int seconds) {
        return new PerSide(DoneAmount.NONE, DoneAmount.NONE, new DoneAmount(seconds, 0));
    }

    private static PerSide sides(DoneAmount left, DoneAmount right) {
        return new PerSide(left, right, DoneAmount.NONE);
    }
}
