package app.unhunch.journal.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.Entry;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import app.unhunch.session.Command;
import app.unhunch.session.Outcome;
import app.unhunch.session.SessionDomain;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class DoneAmountsPropertyTest {

    /// Called rather than named by an annotation: other packages are closed to those who look inside.
    @Provide
    Arbitrary<Timeline> timelines() {
        return new SessionDomain().timelines();
    }

    @Provide
    Arbitrary<List<Deed>> anything() {
        return Deed.anyWith(
                Command.PAUSE,
                Command.RESUME,
                Command.RESUME,
                Command.RESUME,
                Command.NEXT,
                Command.BACK,
                Command.EXTEND,
                Command.HURTS);
    }

    @Provide
    Arbitrary<List<Deed>> pauses() {
        return Deed.anyWith(Command.PAUSE, Command.RESUME, Command.RESUME);
    }

    @Provide
    Arbitrary<List<Deed>> extensions() {
        return Deed.anyWith(Command.EXTEND);
    }

    @Property
    void timeInOnePieceAndTimeInManyMakeTheSameRecord(
            @ForAll("timelines") Timeline timeline,
            @ForAll("anything") List<Deed> deeds,
            @ForAll @IntRange(min = 2, max = 9) int cuts) {
        Followed whole = new Followed(timeline);
        Followed pieces = new Followed(timeline);
        for (Deed deed : deeds) {
            if (deed instanceof Deed.Wait wait) {
                Duration piece = wait.time().dividedBy(cuts);
                for (int i = 1; i < cuts; i++) {
                    pieces.advance(piece);
                }
                pieces.advance(wait.time().minus(piece.multipliedBy(cuts - 1)));
            } else {
                deed.on(pieces);
            }
            deed.on(whole);
            assertThat(pieces.entry()).isEqualTo(whole.entry());
        }
    }

    @Property
    void askingOnTheWayChangesNothing(@ForAll("timelines") Timeline timeline, @ForAll("anything") List<Deed> deeds) {
        Followed asked = new Followed(timeline);
        Followed left = new Followed(timeline);
        for (Deed deed : deeds) {
            deed.on(asked);
            deed.on(left);
            assertThat(asked.entry()).isEqualTo(asked.entry());
        }
        assertThat(left.entry()).isEqualTo(asked.entry());
    }

    @Property
    void whoeverFollowsToTheEndWithoutAKeyDoesWhatIsPlannedOnBothSides(@ForAll("timelines") Timeline timeline) {
        Followed followed = new Followed(timeline);
        followed.finish();
        Entry entry = followed.entry();
        assertThat(entry.finished()).isTrue();
        assertThat(entry.active()).hasSeconds(timeline.length().toSeconds());
        assertThat(entry.stretches()).allSatisfy(stretched -> {
            assertThat(stretched.outcome()).isEqualTo(Outcome.DONE);
            assertThat(stretched.done()).isEqualTo(stretched.planned());
            assertThat(stretched.done().left()).isEqualTo(stretched.done().right());
        });
        assertReached(followed, timeline, timeline.length());
    }

    @Property
    void whatCountsIsWhatWasReachedWhateverEndsIt(
            @ForAll("timelines") Timeline timeline,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double share,
            @ForAll boolean atTheEndOfACue,
            @ForAll Command key) {
        Duration until = part(timeline, share);
        if (atTheEndOfACue) {
            until = timeline.at(until).cue().end();
        }
        Followed followed = new Followed(timeline);
        followed.advance(until);
        assertReached(followed, timeline, until);
        if (key != Command.EXTEND) {
            followed.press(key);
            assertReached(followed, timeline, until);
        }
    }

    @Property
    void whateverIsBegunAgainAfterPausesCountsOnce(
            @ForAll("timelines") Timeline timeline, @ForAll("pauses") List<Deed> deeds) {
        Followed followed = new Followed(timeline);
        deeds.forEach(deed -> deed.on(followed));
        followed.finish();
        assertReached(followed, timeline, timeline.length());
    }

    @Property
    void whatIsDoneAgainAfterGoingBackCountsTwiceAndWhatWasBrokenOffOnce(
            @ForAll("timelines") Timeline timeline,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double share) {
        Duration until = part(timeline, share);
        Followed followed = new Followed(timeline);
        followed.advance(until);
        followed.press(Command.BACK);
        int target = followed.session().moment().cue().part().item();
        followed.finish();
        Duration broken = timeline.at(until).cue().start();
        List<Stretched> stretches = followed.stretches();
        for (int item = 0; item < stretches.size(); item++) {
            PerSide once = Reached.of(timeline, item, timeline.length());
            assertThat(stretches.get(item).done())
                    .isEqualTo(item < target ? once : once.plus(Reached.of(timeline, item, broken)));
        }
    }

    @Property
    void whatIsDoneIsNeverLessThanPlanned(
            @ForAll("timelines") Timeline timeline, @ForAll("anything") List<Deed> deeds) {
        Followed followed = new Followed(timeline);
        for (Deed deed : deeds) {
            deed.on(followed);
            assertThat(followed.stretches())
                    .filteredOn(stretched -> stretched.outcome() == Outcome.DONE)
                    .allSatisfy(stretched -> {
                        assertAtLeast(
                                stretched.done().left(), stretched.planned().left());
                        assertAtLeast(
                                stretched.done().right(), stretched.planned().right());
                        assertAtLeast(
                                stretched.done().both(), stretched.planned().both());
                    });
        }
    }

    @Property
    void whatIsAddedIsAddedOnBothSides(@ForAll("timelines") Timeline timeline, @ForAll("extensions") List<Deed> deeds) {
        Followed followed = new Followed(timeline);
        deeds.forEach(deed -> deed.on(followed));
        followed.finish();
        // The timeline has grown; what was planned has not.
        assertReached(
                followed,
                followed.session().timeline(),
                followed.session().timeline().length());
        assertThat(followed.stretches()).allSatisfy(stretched -> {
            assertThat(stretched.done().left()).isEqualTo(stretched.done().right());
            assertAtLeast(stretched.done().left(), stretched.planned().left());
            assertAtLeast(stretched.done().both(), stretched.planned().both());
        });
    }

    private static void assertReached(Followed followed, Timeline timeline, Duration until) {
        List<Stretched> stretches = followed.stretches();
        for (int item = 0; item < stretches.size(); item++) {
            assertThat(stretches.get(item).done()).isEqualTo(Reached.of(timeline, item, until));
        }
    }

    private static void assertAtLeast(DoneAmount done, DoneAmount planned) {
        assertThat(done.seconds()).isGreaterThanOrEqualTo(planned.seconds());
        assertThat(done.reps()).isGreaterThanOrEqualTo(planned.reps());
    }

    private static Duration part(Timeline timeline, double share) {
        return Duration.ofNanos((long) (share * timeline.length().toNanos()));
    }
}
