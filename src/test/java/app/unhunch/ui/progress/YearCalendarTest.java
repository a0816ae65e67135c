package app.unhunch.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.SampleJournal;
import app.unhunch.ui.widget.Pinned;
import app.unhunch.ui.widget.Seen;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class YearCalendarTest {

    private static final LocalDate TODAY = ProgressFixture.TODAY;

    private final ProgressFixture at = new ProgressFixture(SampleJournal.few(TODAY.minusDays(1)));
    private YearCalendar calendar;

    @Start
    void start(Stage unused) {
        calendar = new YearCalendar(
                TestTexts.formats(),
                at.texts,
                day -> day.date() + " " + day.active().toMinutes());
        calendar.show(at.model.overview());
        Seen.in(calendar, 900, 300);
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "UP, 2026-03-01",
        "LEFT, 2026-02-23",
        "HOME, 2025-03-03",
        "END, 2026-03-02",
        "DOWN, 2026-03-02",
        "RIGHT, 2026-03-02"
    })
    void theArrowKeysLeadFromDayToDayAndNeverPastToday(KeyCode key, LocalDate day, FxRobot robot) {
        robot.interact(() -> hit(key));
        assertThat(calendar.chosen().get()).isEqualTo(day);
    }

    @Test
    void todayIsOnTheRightInEveryLanguage(FxRobot robot) {
        robot.interact(() -> Pinned.assertPinned(
                () -> {
                    YearCalendar other = new YearCalendar(TestTexts.formats(), at.texts, day -> "");
                    other.show(at.model.overview());
                    return other;
                },
                900,
                200));
    }

    @Test
    void theScreenReaderHearsTheDayThatIsReached(FxRobot robot) {
        assertThat(calendar.getAccessibleText()).isEqualTo("2026-03-02 0");
        robot.interact(() -> hit(KeyCode.UP));
        assertThat(calendar.getAccessibleText())
                .isEqualTo("2026-03-01 "
                        + at.model
                                .overview()
                                .days()
                                .on(TODAY.minusDays(1))
                                .active()
                                .toMinutes());
    }

    @Test
    void aYearOfDaysIsThereAndNoneThatIsStillToCome() {
        assertThat(IntStream.range(0, 5).mapToLong(this::days).sum()).isEqualTo(52 * 7 + 1);
        assertThat(days(0)).isEqualTo(52 * 7 + 1 - 6);
    }

    @Test
    void aMonthStandsAboveItsFirstFullWeek(FxRobot robot) {
        robot.interact(() -> Seen.in(calendar, 1300, 300));
        Label december = calendar.lookupAll(".tiny-text").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().equals("Dec"))
                .findAny()
                .orElseThrow();
        // The week of Monday 1 December.
        long week = ChronoUnit.WEEKS.between(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 12, 1));
        assertThat(december.getUserData()).isEqualTo((int) week);
        Label november = calendar.lookupAll(".tiny-text").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().equals("Nov"))
                .findAny()
                .orElseThrow();
        assertThat(november.getUserData()).as("1 November is a Saturday").isEqualTo((int)
                ChronoUnit.WEEKS.between(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 11, 3)));
    }

    @ParameterizedTest(name = "{0} s are of level {1}")
    @CsvSource({"0, 0", "1, 1", "179, 1", "180, 2", "359, 2", "360, 3", "719, 3", "720, 4", "36000, 4"})
    void theLongerTheDarker(long seconds, int level) {
        assertThat(YearCalendar.level(Duration.ofSeconds(seconds))).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @CsvSource({"600", "900", "1300"})
    void itFitsAndItsMonthsDoNotTouch(double width, FxRobot robot) {
        robot.interact(() -> Seen.in(calendar, width, 300));
        double free = 0;
        for (Node month : calendar.lookupAll(".tiny-text").stream()
                .filter(Node::isVisible)
                .filter(node -> node.getLayoutY() == 0)
                .toList()) {
            assertThat(month.getLayoutX()).isGreaterThanOrEqualTo(free);
            free = month.getLayoutX() + month.getLayoutBounds().getWidth();
        }
        assertThat(free).isPositive().isLessThanOrEqualTo(width);
        assertThat(calendar.lookupAll(".days-of-level"))
                .allSatisfy(
                        days -> assertThat(days.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(width));
    }

    /// How many days are of a level.
    private long days(int level) {
        SVGPath path = (SVGPath) calendar.lookup(".days-of-level.level-" + level);
        return path.getContent().chars().filter(c -> c == 'M').count();
    }

    private void hit(KeyCode key) {
        calendar.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
