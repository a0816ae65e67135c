package app.unhunch.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Times;
import app.unhunch.model.Side;
import app.unhunch.run.audio.Sounds;
import app.unhunch.settings.Appearance;
import app.unhunch.settings.Motion;
import app.unhunch.settings.Settings;
import app.unhunch.ui.widget.Seen;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {

    private final Settings settings = new Settings();
    private final AtomicInteger back = new AtomicInteger();
    private final Region figure = new Region();
    private SettingsView view;

    @Start
    void start(Stage stage) {
        view = new SettingsView(
                settings,
                TestTexts.english(),
                new Times(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC), TestTexts.formats()),
                Optional.of(figure),
                Sounds.silent(),
                back::incrementAndGet);
        Seen.in(view, 1280, 1800);
    }

    @Test
    void whoFollowsThePlanBeginsItTodayAndMayLeaveItAtAnyTime(FxRobot robot) {
        CheckBox box = Seen.node(view, CheckBox.class, "sixWeeks");
        robot.interact(() -> box.setSelected(true));
        assertThat(settings.sixWeeksSince().get()).isEqualTo("2026-03-02");
        robot.interact(() -> settings.sixWeeksSince().set("2026-01-01"));
        assertThat(box.isSelected()).isTrue();
        robot.interact(() -> box.setSelected(false));
        assertThat(settings.sixWeeksSince().get()).isEmpty();
        robot.interact(() -> settings.sixWeeksSince().set("some day"));
        assertThat(box.isSelected()).isFalse();
        assertThat(settings.sixWeeksSince().get()).isEqualTo("some day");
    }

    @Test
    void theBreathAndTheTimesAreSetInSteps(FxRobot robot) {
        slide(robot, "holdBreathInSeconds", 3.3);
        slide(robot, "holdBreathOutSeconds", 7.2);
        slide(robot, "moveBreathInSeconds", 2.1);
        slide(robot, "moveBreathOutSeconds", 9.9);
        slide(robot, "getReadySeconds", 12.6);
        slide(robot, "changeSidesSeconds", 7.4);
        slide(robot, "settleSeconds", 0.4);
        slide(robot, "textSizePercent", 140);
        slide(robot, "weeklyGoalDays", 5.2);

        assertThat(settings.holdIn().get()).isEqualTo(3.5);
        assertThat(settings.holdOut().get()).isEqualTo(7);
        assertThat(settings.moveIn().get()).isEqualTo(3);
        assertThat(settings.moveOut().get()).isEqualTo(10);
        assertThat(settings.getReady().get()).isEqualTo(13);
        assertThat(settings.change().get()).isEqualTo(7);
        assertThat(settings.settle().get()).isZero();
        assertThat(settings.textSize().get()).isEqualTo(150);
        assertThat(settings.weeklyGoal().get()).isEqualTo(5);
        assertThat(Seen.words(view)).contains("3.5 s", "7 s", "3 s", "10 s", "13 s", "0 s", "150 %", "5 days");
    }

    @Test
    void everyChoiceIsOnePress(FxRobot robot) {
        press(robot, "waitForMe");
        press(robot, "checkIn");
        press(robot, "firstSide-LEFT");
        press(robot, "appearance-DARK");
        press(robot, "motion-REDUCED");

        assertThat(settings.waitForMe().get()).isTrue();
        assertThat(settings.checkIn().get()).isFalse();
        assertThat(settings.firstSide().get()).isEqualTo(Side.LEFT);
        assertThat(settings.appearance().get()).isEqualTo(Appearance.DARK);
        assertThat(settings.motion().get()).isEqualTo(Motion.REDUCED);
    }

    @Test
    void everyControlTellsAScreenReaderWhatItIs() {
        assertThat(view.lookupAll(".slider")).hasSize(18).allSatisfy(slider -> {
            assertThat(slider.getAccessibleText()).isNotBlank();
            assertThat(slider.getAccessibleHelp()).isNotBlank();
        });
        assertThat(view.lookupAll(".radio-button")).hasSize(19).allSatisfy(radio -> {
            assertThat(((RadioButton) radio).getText()).isNotBlank();
            assertThat(radio.getAccessibleHelp()).isNotBlank();
        });
        assertThat(Seen.node(view, Button.class, "back-home").getAccessibleText())
                .isEqualTo("Back to the routines");
    }

    @Test
    void theFigureStandsAboveTheChoicesOfItsLooks() {
        var place = figure.localToScene(figure.getBoundsInLocal());
        var first = view.lookup("#figureSkin-PORCELAIN");

        assertThat(place.getHeight()).isGreaterThan(150);
        assertThat(first.localToScene(first.getBoundsInLocal()).getMinY()).isGreaterThan(place.getMaxY());
    }

    @ParameterizedTest
    @CsvSource({"ESCAPE, 1", "ENTER, 0"})
    void escapeGoesBackAndOtherKeysDoNot(KeyCode key, int times, FxRobot robot) {
        robot.interact(
                () -> view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));

        assertThat(back).hasValue(times);
    }

    @Test
    void theArrowGoesBack(FxRobot robot) {
        press(robot, "back-home");

        assertThat(back).hasValue(1);
    }

    private void slide(FxRobot robot, String id, double value) {
        robot.interact(() -> Seen.node(view, Slider.class, id).setValue(value));
    }

    private void press(FxRobot robot, String id) {
        robot.interact(Seen.node(view, ButtonBase.class, id)::fire);
    }
}
