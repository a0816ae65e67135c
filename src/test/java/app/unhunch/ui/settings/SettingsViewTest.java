package app.unhunch.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Times;
import app.unhunch.model.Side;
import app.unhunch.run.audio.Sounds;
import app.unhunch.settings.Appearance;
import app.unhunch.settings.Motion;
import app.unhunch.settings.Settings;
import app.unhunch.ui.figure.FigurePreview;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.Seen;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {

    private final Settings settings = new Settings();
    private final AtomicInteger back = new AtomicInteger();
    private final FigurePreview figure = new FigurePreview(TestFigures.usual());
    private final List<String> done = new ArrayList<>();
    private final BooleanProperty hasSessions = new SimpleBooleanProperty(true);
    private SettingsView view;

    @Start
    void start(Stage stage) {
        view = new SettingsView(
                settings,
                TestTexts.english(),
                new Times(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC), TestTexts.formats()),
                figure,
                Sounds.silent(),
                new SettingsData(
                        () -> done.add("routines"),
                        () -> done.add("journal"),
                        () -> done.add("csv"),
                        () -> done.add("json"),
                        hasSessions),
                back::incrementAndGet);
        Seen.in(view, 1280, 800);
    }

    @Test
    void whoFollowsThePlanBeginsItTodayAndMayLeaveItAtAnyTime(FxRobot robot) {
        open(robot, SettingsSection.SESSION);
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
        open(robot, SettingsSection.PACE);
        slide(robot, "holdBreathInSeconds", 3.3);
        slide(robot, "holdBreathOutSeconds", 7.2);
        slide(robot, "moveBreathInSeconds", 2.1);
        slide(robot, "moveBreathOutSeconds", 9.9);
        slide(robot, "getReadySeconds", 12.6);
        slide(robot, "changeSidesSeconds", 7.4);
        slide(robot, "settleSeconds", 0.4);
        assertThat(Seen.words(view)).contains("3.5 s", "7 s", "3 s", "10 s", "13 s", "0 s");
        open(robot, SettingsSection.APPEARANCE);
        slide(robot, "textSizePercent", 140);
        assertThat(Seen.words(view)).contains("150 %");
        open(robot, SettingsSection.SESSION);
        slide(robot, "weeklyGoalDays", 5.2);
        assertThat(Seen.words(view)).contains("5 days");

        assertThat(settings.holdIn().get()).isEqualTo(3.5);
        assertThat(settings.holdOut().get()).isEqualTo(7);
        assertThat(settings.moveIn().get()).isEqualTo(3);
        assertThat(settings.moveOut().get()).isEqualTo(10);
        assertThat(settings.getReady().get()).isEqualTo(13);
        assertThat(settings.change().get()).isEqualTo(7);
        assertThat(settings.settle().get()).isZero();
        assertThat(settings.textSize().get()).isEqualTo(150);
        assertThat(settings.weeklyGoal().get()).isEqualTo(5);
    }

    @Test
    void oneWordSetsTheWholeBreathAndGivesWayToNumbersOfOnesOwn(FxRobot robot) {
        open(robot, SettingsSection.PACE);
        RadioToggle usual = Seen.node(view, RadioToggle.class, "tempo-USUAL");
        RadioToggle calmer = Seen.node(view, RadioToggle.class, "tempo-CALMER");
        assertThat(usual.isSelected()).isTrue();
        assertThat(calmer.isFocusTraversable()).isFalse();
        press(robot, "tempo-CALMER");
        assertThat(calmer.isSelected()).isTrue();
        assertThat(List.of(
                        settings.holdIn().get(),
                        settings.holdOut().get(),
                        settings.moveIn().get(),
                        settings.moveOut().get()))
                .containsExactly(5.0, 7.0, 5.0, 5.0);
        slide(robot, "holdBreathOutSeconds", 9);
        assertThat(calmer.isSelected()).isFalse();
        assertThat(calmer.isFocusTraversable())
                .as("the keyboard still gets there")
                .isTrue();
        assertThat(settings.holdIn().get()).isEqualTo(5);
        slide(robot, "holdBreathOutSeconds", 7);
        assertThat(calmer.isSelected()).isTrue();
    }

    @Test
    void everyChoiceIsOnePress(FxRobot robot) {
        open(robot, SettingsSection.PACE);
        press(robot, "waitForMe");
        open(robot, SettingsSection.SESSION);
        press(robot, "checkIn");
        press(robot, "warmUp");
        press(robot, "firstSide-LEFT");
        open(robot, SettingsSection.APPEARANCE);
        press(robot, "appearance-DARK");
        press(robot, "motion-REDUCED");

        assertThat(settings.waitForMe().get()).isTrue();
        assertThat(settings.checkIn().get()).isFalse();
        assertThat(settings.warmUp().get()).isTrue();
        assertThat(settings.firstSide().get()).isEqualTo(Side.LEFT);
        assertThat(settings.appearance().get()).isEqualTo(Appearance.DARK);
        assertThat(settings.motion().get()).isEqualTo(Motion.REDUCED);
    }

    @Test
    void everyControlTellsAScreenReaderWhatItIs(FxRobot robot) {
        List<String> sliders = new ArrayList<>();
        List<String> choices = new ArrayList<>();
        for (SettingsSection section : SettingsSection.values()) {
            open(robot, section);
            assertThat(view.lookupAll(".slider")).allSatisfy(slider -> {
                sliders.add(slider.getId());
                assertThat(slider.getAccessibleText()).isNotBlank();
                assertThat(slider.getAccessibleHelp()).isNotBlank();
            });
            assertThat(view.lookupAll(".choice")).allSatisfy(choice -> {
                choices.add(choice.getId());
                assertThat(((ChoiceButton) choice).getText()).isNotBlank();
                assertThat(choice.getAccessibleHelp()).isNotBlank();
                assertThat(choice.getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
            });
            assertThat(view.lookupAll(".switch")).allSatisfy(box -> {
                assertThat(box.getAccessibleText()).isNotBlank();
            });
        }
        assertThat(sliders).hasSize(19);
        assertThat(choices).hasSize(22);
        assertThat(Seen.node(view, Button.class, "back-home").getAccessibleText())
                .isEqualTo("Back");
        assertThat(figure.getAccessibleText()).isNotBlank();
        assertThat(figure.getAccessibleHelp()).isNotBlank();
    }

    @Test
    void theWholeFigureStaysInSightWithEverySection(FxRobot robot) {
        for (SettingsSection section : SettingsSection.values()) {
            open(robot, section);
            Bounds place = figure.localToScene(figure.getBoundsInLocal());
            assertThat(place.getWidth()).isEqualTo(280);
            assertThat(place.getMaxY()).isBetween(560.0, 800.0);
        }
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"1280, 800, 960, 88", "1000, 800, 288, 88", "720, 520, 528, 56"})
    void theFigureStandsBesideOrAboveWhatIsSetAsThereIsRoom(double width, double height, int x, int y, FxRobot robot) {
        robot.interact(() -> Seen.in(view, width, height));
        Bounds place = figure.localToScene(figure.getBoundsInLocal());
        Bounds column =
                view.lookup(".section").localToScene(view.lookup(".section").getBoundsInLocal());

        assertThat(place.getMinX()).isEqualTo(x);
        assertThat(place.getMinY()).isGreaterThanOrEqualTo(y);
        assertThat(place.getMinX() > column.getMaxX() || place.getMaxY() <= column.getMinY())
                .isTrue();
        assertThat(place.getMaxY()).isLessThan(height);
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"640, 364", "480, 364"})
    void theSectionsStayInSightInALowWindow(double width, double height, FxRobot robot) {
        robot.interact(() -> Seen.in(view, width, height));
        assertThat(Objects.requireNonNull(view.lookup(".column-scroll")).lookup(".sections"))
                .isNull();
        Bounds place = figure.localToScene(figure.getBoundsInLocal());
        assertThat(place.getMaxY() < height)
                .as("the figure stands beside what is set where there is room")
                .isEqualTo(width > 600);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 20})
    void theSliderOfTheTextStaysInSightWhenTheTextHasGrown(int pixels, FxRobot robot) {
        open(robot, SettingsSection.APPEARANCE);
        robot.interact(() -> {
            Seen.in(view, 640, 364);
            Slider size = Seen.node(view, Slider.class, "textSizePercent");
            size.requestFocus();
            view.setStyle("-fx-font-size: " + pixels + "px;");
            Seen.settle((Region) view.getScene().getRoot());
            Bounds place = size.localToScene(size.getBoundsInLocal());
            assertThat(place.getMinY()).isPositive();
            assertThat(place.getMaxY()).isLessThanOrEqualTo(364);
        });
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"1280, 800", "720, 520"})
    void allSlidersAreOfOneLengthWhateverTheirValueSays(double width, double height, FxRobot robot) {
        robot.interact(() -> Seen.in(view, width, height));
        for (SettingsSection section : SettingsSection.values()) {
            open(robot, section);
            List<Double> lengths = view.lookupAll(".slider").stream()
                    .filter(SettingsViewTest::isSeen)
                    .map(slider -> Math.rint(slider.getLayoutBounds().getWidth()))
                    .distinct()
                    .toList();
            assertThat(lengths).as("%s", section).hasSizeLessThan(2);
        }
    }

    @Test
    void upAndDownLeadFromSectionToSection(FxRobot robot) {
        robot.interact(() -> {
            view.requestFocus();
            hit(Seen.node(view, RadioToggle.class, "section-VOICE"), KeyCode.DOWN);
            hit(Seen.node(view, RadioToggle.class, "section-CHIMES"), KeyCode.DOWN);
        });

        robot.interact(() -> Seen.settle((Region) view.getScene().getRoot()));

        assertThat(Seen.node(view, RadioToggle.class, "section-FIGURE").isSelected())
                .isTrue();
        assertThat(view.lookup("#figureSkin-PORCELAIN")).isNotNull();
        assertThat(view.lookup("#voice")).isNull();
    }

    @Test
    void theFiguresBreathIsThatOfThePaceThatIsSet(FxRobot robot) {
        assertThat(view.lookup(".breath-word").isVisible()).isFalse();
        open(robot, SettingsSection.PACE);
        assertThat(view.lookup(".breath-word").isVisible()).isTrue();
        assertThat(Seen.words(view)).contains("Breathe out", "Breathes at your pace");
        open(robot, SettingsSection.DATA);
        assertThat(Seen.words(view)).doesNotContain("Breathe out").contains("Drag to turn");
    }

    @Test
    void whatIsKeptIsFoundAndTakenAlong(FxRobot robot) {
        open(robot, SettingsSection.DATA);
        List.of("open-routines", "open-journal", "export-csv", "export-json").forEach(id -> press(robot, id));
        assertThat(done).containsExactly("routines", "journal", "csv", "json");
        robot.interact(() -> hasSessions.set(false));
        assertThat(view.lookup("#export-csv").getParent().getParent().isVisible())
                .isFalse();
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

    private void open(FxRobot robot, SettingsSection section) {
        robot.interact(() -> {
            view.choose(section);
            Seen.settle((Region) view.getScene().getRoot());
        });
    }

    private static boolean isSeen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void hit(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void slide(FxRobot robot, String id, double value) {
        robot.interact(() -> Seen.node(view, Slider.class, id).setValue(value));
    }

    private void press(FxRobot robot, String id) {
        robot.interact(Seen.node(view, ButtonBase.class, id)::fire);
    }
}
