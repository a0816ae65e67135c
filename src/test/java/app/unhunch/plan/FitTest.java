package app.unhunch.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unhunch.library.Library;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import app.unhunch.session.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the rules make of the routines that come with the program.
class FitTest {

    private static final List<Routine> BUNDLED = Library.read(null).routines();

    @Test
    void amountsGrowTogetherBeforeAnythingElseDoes() {
        Fitted usual = fit("upper-back-five", Wish.NONE);
        Fitted more = fit("upper-back-five", Wish.NONE.lasting(14));

        assertThat(sets(more)).containsOnly(1);
        assertThat(stretches(more))
                .allSatisfy(planned -> assertThat(planned.amount())
                        .isGreaterThanOrEqualTo(amount(usual, planned.stretch().id())));
        assertThat(amount(more, "childs-pose")).isGreaterThan(amount(usual, "childs-pose"));
        assertThat(amount(more, "cat-cow")).isGreaterThan(amount(usual, "cat-cow"));
    }

    @Test
    void secondSetsComeOnlyOnceAmountsAreAtTheirMostAndFirstWhereOneIsLessThanAMinute() {
        assertThat(sets(fit("upper-back-five", Wish.NONE.lasting(14)))).containsOnly(1);
        assertThat(sets(fit("upper-back-five", Wish.NONE.lasting(18)))).containsExactly(1, 1, 1, 2, 2);
        assertThat(sets(fit("upper-back-five", Wish.NONE.lasting(30)))).containsOnly(2);
    }

    @Test
    void setsAreGivenUpBeforeStretchesAre() {
        assertThat(sets(fit("upper-back-full", Wish.NONE.lasting(14)))).containsExactly(1, 1, 1, 2, 2);
        assertThat(sets(fit("upper-back-full", Wish.NONE.lasting(9)))).containsExactly(1, 1, 1, 1, 1);
        assertThat(sets(fit("upper-back-full", Wish.NONE.lasting(6))))
                .containsOnly(1)
                .hasSizeLessThan(5);
    }

    @Test
    void whatWasDoneLongestAgoIsKept() {
        Wish wish = new Wish(
                OptionalInt.of(6),
                false,
                Hurt.NOTHING,
                Map.of(
                        "childs-pose", Instant.ofEpochSecond(500),
                        "cat-cow", Instant.ofEpochSecond(400),
                        "side-stretch", Instant.ofEpochSecond(300),
                        "thoracic-rotation", Instant.ofEpochSecond(200),
                        "thread-the-needle", Instant.ofEpochSecond(100)));
        Fitted fitted = fit("upper-back-five", wish);

        assertThat(ids(fitted)).contains("thread-the-needle").doesNotContain("childs-pose", "cat-cow");
        assertThat(fitted.reasons())
                .contains(new Reason.Changed(stretch("childs-pose"), Reason.Change.NO_TIME))
                .contains(new Reason.Changed(stretch("cat-cow"), Reason.Change.NO_TIME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"upper-back-five", "upper-back-full", "desk-break", "unwind", "micro-break", "neck-friendly"})
    void everyRoutineCanBeDoneWithoutTheFloorAsAWhole(String id) {
        Fitted fitted = fit(id, new Wish(OptionalInt.empty(), true, Hurt.NOTHING, Map.of()));

        assertThat(fitted.reasons()).isEmpty();
        assertThat(fitted.routine().orElseThrow().places()).noneMatch(place -> place.onFloor());
        assertThat(ids(fitted)).containsExactlyInAnyOrderElementsOf(ids(fit(id, Wish.NONE)));
    }

    @Test
    void theFloorIsVisitedOnce() {
        assertThat(ids(fit("upper-back-five", Wish.NONE.lasting(11))))
                .containsExactly("childs-pose", "cat-cow", "thoracic-rotation", "thread-the-needle", "side-stretch");
        assertThat(ids(fit("unwind", Wish.NONE.lasting(11)))).containsExactlyElementsOf(ids(fit("unwind", Wish.NONE)));
    }

    @Test
    void whatHurtThisWeekComesOnceInItsEasierWayAndNotMoreThanIsUsual() {
        Hurt hurt = new Hurt(Set.of("cat-cow"), Set.of("side-stretch", "thread-the-needle"));
        Fitted fitted = fit("upper-back-full", new Wish(OptionalInt.of(30), false, hurt, Map.of()));

        assertThat(told(fitted))
                .isEqualTo("childs-pose/kneeling 180x2, thoracic-rotation/hands-and-knees 10x2, "
                        + "thread-the-needle/forearm 20x1, side-stretch/hand-behind-head 20x1");
        assertThat(fitted.reasons())
                .filteredOn(Reason.Changed.class::isInstance)
                .extracting(reason -> ((Reason.Changed) reason).change())
                .containsExactly(Reason.Change.HURT_TODAY, Reason.Change.EASIER, Reason.Change.EASIER);
    }

    @Test
    void whereAllHurtNothingIsLeftAndItIsSaidWhy() {
        Fitted fitted = fit(
                "micro-break",
                new Wish(OptionalInt.of(3), false, new Hurt(Set.of("side-stretch"), Set.of()), Map.of()));

        assertThat(fitted.routine()).isEmpty();
        assertThat(fitted.reasons())
                .extracting(reason -> ((Reason.Changed) reason).change())
                .containsExactly(Reason.Change.HURT_TODAY);
    }

    @Test
    void whatHurtAndHasNoEasierWayWithoutTheFloorIsLeftOut() {
        Hurt hurt = new Hurt(Set.of(), Set.of("childs-pose", "thoracic-rotation"));
        Fitted fitted = fit("upper-back-five", new Wish(OptionalInt.empty(), true, hurt, Map.of()));

        assertThat(ids(fitted)).doesNotContain("childs-pose");
        assertThat(told(fitted)).contains("thoracic-rotation/arms-crossed 5x1");
        assertThat(fitted.reasons())
                .extracting(reason -> ((Reason.Changed) reason).change())
                .containsExactly(Reason.Change.NO_EASIER_WAY, Reason.Change.EASIER);
    }

    @Test
    void aWishThatCannotBeMetComesWithTheNearestThatCan() {
        Fitted fitted = fit("micro-break", Wish.NONE.lasting(10));

        assertThat(fitted.cannotTake()).hasValueSatisfying(cannot -> {
            assertThat(cannot.longer()).isEmpty();
            assertThat(cannot.shorter())
                    .hasValueSatisfying(most -> assertThat(most).isLessThan(Duration.ofMinutes(5)));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 31, Integer.MAX_VALUE})
    void otherNumbersOfMinutesAreRefused(int minutes) {
        assertThatThrownBy(() -> Wish.NONE.lasting(minutes)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Fitted fit(String routine, Wish wish) {
        Routine whole = BUNDLED.stream()
                .filter(one -> one.id().equals(routine))
                .findFirst()
                .orElseThrow();
        return Fit.of(whole, wish, Pace.USUAL);
    }

    private static List<PlannedStretch> stretches(Fitted fitted) {
        return fitted.routine().orElseThrow().stretches();
    }

    private static List<String> ids(Fitted fitted) {
        return stretches(fitted).stream().map(planned -> planned.stretch().id()).toList();
    }

    private static Stretch stretch(String id) {
        return stretches(fit("upper-back-five", Wish.NONE)).stream()
                .map(PlannedStretch::stretch)
                .filter(stretch -> stretch.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int amount(Fitted fitted, String stretch) {
        return stretches(fitted).stream()
                .filter(planned -> planned.stretch().id().equals(stretch))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    private static List<Integer> sets(Fitted fitted) {
        return stretches(fitted).stream().map(PlannedStretch::sets).toList();
    }

    private static String told(Fitted fitted) {
        return String.join(
                ", ",
                stretches(fitted).stream()
                        .map(planned -> planned.stretch().id() + "/"
                                + planned.variant().id() + " " + planned.amount() + "x" + planned.sets())
                        .toList());
    }
}
