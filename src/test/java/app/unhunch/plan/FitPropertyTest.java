package app.unhunch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Position;
import app.unhunch.model.Routine;
import app.unhunch.model.Side;
import app.unhunch.model.Sides;
import app.unhunch.model.Stretch;
import app.unhunch.plan.PlanDomain.Asked;
import app.unhunch.session.Cue;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/// What holds for every routine, whatever is wished for, whatever hurt and whenever it was done.
@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 100)
class FitPropertyTest {

    @Property
    void itTakesAsLongAsWishedWithinFivePercentOrSaysWhyNot(@ForAll Asked asked) {
        Fitted fitted = asked.fit();
        int minutes = asked.wish().minutes().orElseThrow();
        fitted.routine().ifPresent(routine -> {
            Duration wanted = Duration.ofMinutes(minutes);
            Duration off = length(routine, asked).minus(wanted).abs();
            assertThat(fitted.cannotTake().isPresent())
                    .as("off by %s", off)
                    .isEqualTo(off.compareTo(wanted.dividedBy(20)) > 0);
        });
        assertThat(fitted.routine().isPresent() || !fitted.reasons().isEmpty()).isTrue();
    }

    @Property
    void whereItCannotItSaysWhatItCanInstead(@ForAll Asked asked) {
        asked.fit().cannotTake().ifPresent(cannot -> {
            Duration wanted = Duration.ofMinutes(cannot.minutes());
            assertThat(Stream.of(cannot.shorter(), cannot.longer()).flatMap(Optional::stream))
                    .isNotEmpty()
                    .contains(length(asked.fit().routine().orElseThrow(), asked));
            assertThat(cannot.shorter().stream()).allMatch(length -> length.compareTo(wanted) < 0);
            assertThat(cannot.longer().stream()).allMatch(length -> length.compareTo(wanted) > 0);
        });
    }

    @Property
    void moreMinutesNeverMakeItShorter(@ForAll Asked asked) {
        Duration before = Duration.ZERO;
        for (int minutes = Wish.LEAST_MINUTES; minutes <= Wish.MOST_MINUTES; minutes++) {
            Duration length = asked.lasting(minutes)
                    .fit()
                    .routine()
                    .map(routine -> length(routine, asked))
                    .orElse(Duration.ZERO);
            assertThat(length).isGreaterThanOrEqualTo(before);
            before = length;
        }
    }

    @Property
    void theMinutesItCanTakeAreThoseForWhichItDoesNotSayWhyNot(
            @ForAll Asked asked, @ForAll @IntRange(min = 2, max = 30) int minutes) {
        Fitted fitted = asked.lasting(minutes).fit();
        boolean can = fitted.routine().isPresent() && fitted.cannotTake().isEmpty();
        assertThat(Fit.minutes(asked.routine(), asked.wish(), asked.pace()).contains(minutes))
                .isEqualTo(can);
    }

    @Property
    void bothSidesOfEveryStretchAreDoneEquallyMuch(@ForAll Asked asked) {
        asked.fit().routine().ifPresent(routine -> {
            Timeline timeline = Timeline.of(routine, asked.pace());
            for (int i = 0; i < routine.stretches().size(); i++) {
                int item = i;
                List<Cue> dosed = timeline.cues().stream()
                        .filter(cue -> cue.part().item() == item && cue.dosed())
                        .toList();
                assertThat(done(dosed, Side.LEFT)).isEqualTo(done(dosed, Side.RIGHT));
                assertThat(done(dosed, Side.LEFT) > 0)
                        .isEqualTo(routine.stretches().get(i).stretch().sides() == Sides.EACH);
            }
        });
    }

    @Property
    void dosesAreKeptAndSetsAreAtMostTwoOrThoseOfTheRoutine(@ForAll Asked asked) {
        asked.fit().routine().ifPresent(routine -> {
            for (PlannedStretch planned : routine.stretches()) {
                assertThat(planned.variant().dosed().dose().allows(planned.amount()))
                        .isTrue();
                assertThat(planned.stretch().variants()).contains(planned.variant());
                int own = plans(asked.routine(), planned.stretch())
                        .mapToInt(PlannedStretch::sets)
                        .max()
                        .orElseThrow();
                assertThat(planned.sets()).isLessThanOrEqualTo(Math.max(2, own));
            }
        });
    }

    @Property
    void whatHurtTodayIsLeftOutAndWhatHurtThisWeekIsDoneInAnEasierWayOnceOrNotAtAll(@ForAll Asked asked) {
        asked.fit().routine().ifPresent(routine -> {
            Hurt hurt = asked.wish().hurt();
            assertThat(PlanDomain.ids(routine)).noneMatch(hurt.today()::contains);
            routine.stretches().stream()
                    .filter(planned -> hurt.lately().contains(planned.stretch().id()))
                    .forEach(planned -> {
                        assertThat(planned.variant().easier()).isTrue();
                        assertThat(planned.sets()).isOne();
                    });
        });
    }

    @Property
    void withoutTheFloorNothingIsDoneOnIt(@ForAll Asked asked) {
        if (asked.wish().noFloor()) {
            asked.fit()
                    .routine()
                    .ifPresent(routine -> assertThat(routine.places()).noneMatch(place -> place.onFloor()));
        }
    }

    @Property
    void everyStretchIsThereOrItIsSaidWhyNot(@ForAll Asked asked) {
        Fitted fitted = asked.fit();
        List<String> left = fitted.reasons().stream()
                .filter(Reason.Changed.class::isInstance)
                .map(Reason.Changed.class::cast)
                .filter(changed -> changed.change() != Reason.Change.EASIER)
                .map(changed -> changed.stretch().id())
                .toList();
        List<String> kept = fitted.routine().stream()
                .flatMap(routine -> PlanDomain.ids(routine).stream())
                .toList();
        assertThat(Stream.concat(kept.stream(), left.stream())).containsAll(PlanDomain.ids(asked.routine()));
    }

    @Property
    void whatWasDoneLongestAgoIsLeftOutLast(@ForAll Asked asked) {
        Map<String, Instant> done = asked.wish().done();
        Fitted fitted = asked.fit();
        fitted.routine().ifPresent(routine -> {
            Instant latest = PlanDomain.ids(routine).stream()
                    .map(id -> done.getOrDefault(id, Instant.MIN))
                    .max(Instant::compareTo)
                    .orElseThrow();
            assertThat(fitted.reasons().stream()
                            .filter(Reason.Changed.class::isInstance)
                            .map(Reason.Changed.class::cast)
                            .filter(changed -> changed.change() == Reason.Change.NO_TIME))
                    .allMatch(changed -> !done.getOrDefault(changed.stretch().id(), Instant.MIN)
                            .isBefore(latest));
        });
    }

    @Property
    void everyPositionIsTakenOnceAndTheFloorIsVisitedOnce(@ForAll Asked asked) {
        asked.fit().routine().ifPresent(routine -> {
            List<Position> positions = routine.stretches().stream()
                    .map(planned -> planned.variant().position())
                    .toList();
            assertThat(runs(positions)).doesNotHaveDuplicates();
            assertThat(runs(positions.stream().map(p -> p.place()).toList())).doesNotHaveDuplicates();
        });
    }

    @Property
    void theSameWishMakesTheSamePlan(@ForAll Asked asked) {
        assertThat(asked.fit()).isEqualTo(asked.fit());
    }

    @Property
    void whoWishesForNothingGetsTheRoutineAsItIs(@ForAll Asked asked) {
        assertThat(Fit.of(asked.routine(), Wish.NONE, asked.pace()))
                .isEqualTo(new Fitted(Optional.of(asked.routine()), List.of()));
    }

    private static Stream<PlannedStretch> plans(Routine routine, Stretch stretch) {
        return routine.stretches().stream()
                .filter(planned -> planned.stretch().id().equals(stretch.id()));
    }

    private static <T> List<T> runs(List<T> all) {
        List<T> runs = new ArrayList<>();
        all.stream()
                .filter(one -> runs.isEmpty() || !runs.getLast().equals(one))
                .forEachOrdered(runs::add);
        return runs;
    }

    private static Duration length(Routine routine, Asked asked) {
        return Timeline.of(routine, asked.pace()).length();
    }

    /// Seconds of hold, or movements; how long a movement takes to tell may depend on the words for its side.
    private static long done(List<Cue> cues, Side side) {
        return cues.stream()
                .filter(cue -> cue.side() == side)
                .mapToLong(cue -> cue.kind() == Cue.Kind.HOLD ? cue.length().toSeconds() : 1)
                .sum();
    }
}
