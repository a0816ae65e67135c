package app.unhunch.plan.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 4);

    private final List<PlanDay> days = new ArrayList<>();

    @Test
    void itBeginsOffTheFloor() {
        assertThat(on(0)).isEqualTo(new Course(PlanStep.of(1), Why.BEGUN, true, false));
        assertThat(Course.of(START, List.of(), START.minusDays(3)).step()).isEqualTo(PlanStep.of(1));
    }

    @Test
    void threeDaysAWeekLeadAStepUpUntilTheLastOne() {
        for (int week = 0; week < 8; week++) {
            stretch(7 * week, 7 * week + 2, 7 * week + 6);
        }
        assertThat(on(6).step().number()).isEqualTo(1);
        assertThat(on(7)).extracting(c -> c.step().number(), Course::why).containsExactly(2, Why.UP);
        assertThat(on(35)).extracting(c -> c.step().number(), Course::why).containsExactly(6, Why.UP);
        assertThat(on(42)).extracting(c -> c.step().number(), Course::why).containsExactly(6, Why.DONE);
        assertThat(on(56).step().number()).isEqualTo(6);
    }

    @Test
    void aFewDaysAreForgivenAndAWeekMissedIsAStepBack() {
        stretch(0, 1, 2, 7, 8, 9);
        stretch(14, 15);
        assertThat(on(21)).extracting(c -> c.step().number(), Course::why).containsExactly(3, Why.FEW_DAYS);
        assertThat(on(28)).extracting(c -> c.step().number(), Course::why).containsExactly(2, Why.MISSED);
        assertThat(on(100)).extracting(c -> c.step().number(), Course::why).containsExactly(1, Why.MISSED);
    }

    @ParameterizedTest
    @CsvSource({"3, 2, UP", "4, 1, HURT", "5, 1, HURT", "6, 1, STOPPED", "10, 1, STOPPED"})
    void howMuchItHurtDecides(int worst, int step, Why why) {
        days.add(new PlanDay(START, worst, false, OptionalInt.empty()));
        stretch(1, 2);
        assertThat(on(7)).extracting(c -> c.step().number(), Course::why).containsExactly(step, why);
    }

    @Test
    void painCountsAtOnceAndOnlyOnce() {
        stretch(0, 1, 2, 7, 8, 9);
        days.add(new PlanDay(START.plusDays(14), 4, false, OptionalInt.empty()));
        stretch(15, 16);
        assertThat(on(13).step().number()).isEqualTo(2);
        assertThat(on(14)).extracting(c -> c.step().number(), Course::why).containsExactly(2, Why.HURT);
        assertThat(on(20).step().number()).isEqualTo(2);
        assertThat(on(21)).extracting(c -> c.step().number(), Course::why).containsExactly(2, Why.HURT);
    }

    @Test
    void aWarningSignStopsThePlanForGood() {
        days.add(new PlanDay(START.plusDays(1), 0, true, OptionalInt.empty()));
        stretch(8, 9, 10, 15, 16, 17);
        assertThat(on(30).why()).isEqualTo(Why.STOPPED);
    }

    @Test
    void aWorseMorningIsAStepBackAndOneLaterInTheWeekIsNot() {
        stretch(0, 1, 2);
        days.add(new PlanDay(START.plusDays(7), 0, false, OptionalInt.of(3)));
        days.add(new PlanDay(START.plusDays(8), 0, false, OptionalInt.of(5)));
        assertThat(on(8)).extracting(c -> c.step().number(), Course::why).containsExactly(1, Why.HURT);
        days.removeLast();
        days.add(new PlanDay(START.plusDays(8), 0, false, OptionalInt.of(4)));
        days.add(new PlanDay(START.plusDays(10), 0, false, OptionalInt.of(7)));
        assertThat(on(10).step().number()).isEqualTo(2);
    }

    @Test
    void secondRoundsComeOnEverySecondDayOfAWeek() {
        assertThat(on(0).twice()).isTrue();
        stretch(0);
        assertThat(on(0).twice()).as("later on the same day").isTrue();
        assertThat(on(1).twice()).isFalse();
        stretch(1, 3);
        assertThat(on(5).twice()).isFalse();
        assertThat(on(7).twice()).isTrue();
    }

    @Test
    void whoFeelsNoBetterAfterSixWeeksShouldSeeSomeone() {
        for (int week = 0; week <= 6; week++) {
            for (int day = 0; day < 3; day++) {
                days.add(new PlanDay(START.plusDays(7L * week + 2L * day), 0, false, OptionalInt.of(5)));
            }
        }
        assertThat(on(41).noGain()).isFalse();
        assertThat(on(42).noGain()).isTrue();
        days.replaceAll(day ->
                day.date().isBefore(START.plusDays(7)) ? new PlanDay(day.date(), 0, false, OptionalInt.of(6)) : day);
        assertThat(on(42).noGain()).isFalse();
    }

    @Test
    void whoToldNoNumbersIsNotSentAway() {
        stretch(0, 1, 2);
        assertThat(on(50).noGain()).isFalse();
    }

    private Course on(int day) {
        return Course.of(START, days, START.plusDays(day));
    }

    private void stretch(int... on) {
        for (int day : on) {
            days.add(new PlanDay(START.plusDays(day), 0, false, OptionalInt.empty()));
        }
    }
}
