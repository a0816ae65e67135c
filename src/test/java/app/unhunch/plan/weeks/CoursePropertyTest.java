package app.unhunch.plan.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/// What holds for any history of twenty weeks.
class CoursePropertyTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property
    void itGoesAtMostOneStepADayUpOnlyAtTheEndOfAWeekAndStaysInside(@ForAll("histories") List<PlanDay> days) {
        int before = 1;
        for (int day = 0; day < 140; day++) {
            Course course = Course.of(START, days, START.plusDays(day));
            int step = course.step().number();
            assertThat(step).isBetween(1, PlanStep.COUNT);
            assertThat(step - before).isBetween(-2, 1);
            if (day % 7 != 0) {
                assertThat(step).isLessThanOrEqualTo(before);
            }
            before = step;
        }
    }

    @Property
    void noStepUpFollowsAWeekInWhichItHurtTooMuch(
            @ForAll("histories") List<PlanDay> days, @ForAll @IntRange(max = 18) int week) {
        boolean hurt = days.stream()
                .filter(day -> !day.date().isBefore(START.plusDays(7L * week))
                        && day.date().isBefore(START.plusDays(7L * week + 7)))
                .anyMatch(day -> day.worst() > 3 || day.ended());
        if (hurt) {
            Course last = Course.of(START, days, START.plusDays(7L * week + 6));
            Course next = Course.of(START, days, START.plusDays(7L * week + 7));
            assertThat(next.step().number()).isLessThanOrEqualTo(last.step().number());
            assertThat(next.why()).isNotIn(Why.UP, Why.DONE);
        }
    }

    @Property
    void theOrderOfTheDaysAndWhatComesLaterDoNotMatter(
            @ForAll("histories") List<PlanDay> days, @ForAll @IntRange(max = 139) int day, @ForAll Random random) {
        LocalDate today = START.plusDays(day);
        List<PlanDay> upToNow = new ArrayList<>(
                days.stream().filter(d -> !d.date().isAfter(today)).toList());
        Collections.shuffle(upToNow, random);
        assertThat(Course.of(START, upToNow, today)).isEqualTo(Course.of(START, days, today));
    }

    @Property
    void whatStoppedStaysStopped(@ForAll("histories") List<PlanDay> days) {
        boolean stopped = false;
        for (int day = 0; day < 140; day++) {
            Why why = Course.of(START, days, START.plusDays(day)).why();
            assertThat(!stopped || why == Why.STOPPED).isTrue();
            stopped = why == Why.STOPPED;
        }
    }

    @Provide
    Arbitrary<List<PlanDay>> histories() {
        Arbitrary<Integer> worst = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.integers().between(0, 3)),
                Tuple.of(2, Arbitraries.integers().between(4, 5)),
                Tuple.of(1, Arbitraries.integers().between(6, 10)));
        Arbitrary<Integer> before = Arbitraries.integers().between(-1, 10);
        Arbitrary<Boolean> ended = Arbitraries.frequency(Tuple.of(60, false), Tuple.of(1, true));
        return Combinators.combine(Arbitraries.integers().between(0, 139), worst, ended, before)
                .as((day, pain, end, felt) -> new PlanDay(
                        START.plusDays(day), pain, end, felt < 0 ? OptionalInt.empty() : OptionalInt.of(felt)))
                .list()
                .ofMaxSize(90)
                .uniqueElements(PlanDay::date);
    }
}
