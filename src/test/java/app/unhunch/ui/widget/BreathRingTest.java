package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.BreathRing.Breathing;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BreathRingTest {

    private BreathRing ring;
    private Pane screen;

    @Start
    void start(Stage stage) {
        Theme.load();
        ring = new BreathRing();
        ring.setManaged(false);
        screen = new Pane(ring);
        Theme.dress(screen, "session");
        Theme.dress(new Scene(screen, 900, 900), new Settings());
        size(300);
    }

    @Test
    void theNumberWhatItCountsAndTheBreathAreRead(FxRobot robot) {
        robot.interact(() -> {
            ring.setWords("12", "seconds", "Breathe in");
            assertThat(words(".numeral")).isEqualTo("12");
            assertThat(words(".unit")).isEqualTo("seconds");
            assertThat(words(".word")).isEqualTo("Breathe in");
        });
    }

    @Test
    void itRunsClockwiseInEveryLanguage(FxRobot robot) {
        robot.interact(() -> Pinned.assertPinned(
                () -> {
                    BreathRing other = new BreathRing();
                    other.setLeft(0.3);
                    other.setWords("12", "seconds", "Breathe in");
                    Theme.dress(other, "session");
                    return other;
                },
                300,
                300));
    }

    @Test
    void longerWordsStayWithinTheRingAndUsualOnesKeepTheirSize(FxRobot robot) {
        robot.interact(() -> {
            ring.setWords("12", "seconds", "Breathe out");
            size(300);
            double usual = ((Label) ring.lookup(".word")).getFont().getSize();
            ring.setWords("12", "in seconds that are left", "Breathe out as slowly as you can");
            size(300);
            for (String words : List.of(".unit", ".word")) {
                Label label = (Label) ring.lookup(words);
                assertThat(label.getWidth()).isLessThan(250);
                assertThat(label.getWidth()).isGreaterThanOrEqualTo(label.prefWidth(-1) - 0.01);
            }
            ring.setWords("12", "seconds", "Breathe out");
            size(300);
            assertThat(((Label) ring.lookup(".word")).getFont().getSize()).isCloseTo(usual, within(0.1));
        });
    }

    @Test
    void wordsThatAreNotThereTakeNoRoom(FxRobot robot) {
        robot.interact(() -> {
            ring.setWords("12", "", "");
            assertThat(ring.lookup(".unit").isManaged()).isFalse();
            assertThat(ring.lookup(".word").isManaged()).isFalse();
            ring.setWords("12", "seconds", "Breathe in");
            assertThat(ring.lookup(".unit").isManaged()).isTrue();
            assertThat(ring.lookup(".word").isManaged()).isTrue();
        });
    }

    @Test
    void theArcIsWhatIsLeft(FxRobot robot) {
        robot.interact(() -> {
            ring.setLeft(0.25);
            assertThat(((Arc) ring.lookup(".left")).getLength()).isEqualTo(90);
            ring.setLeft(1);
            assertThat(((Arc) ring.lookup(".left")).getLength()).isEqualTo(360);
        });
    }

    @Test
    void theDiscFollowsTheBreathInsideTheRing(FxRobot robot) {
        robot.interact(() -> {
            double empty = disc(0);
            double half = disc(0.5);
            double full = disc(1);
            assertThat(half).isGreaterThan(empty);
            assertThat(full).isGreaterThan(half);
            assertThat(full).isLessThan(((Circle) ring.lookup(".track")).getRadius());
        });
    }

    @Test
    void theDiscShowsOnlyWhereTheBreathIsLed(FxRobot robot) {
        robot.interact(() -> {
            ring.setBreath(Breathing.FREE, 0.5);
            assertThat(ring.lookup(".disc").isVisible()).isFalse();
            ring.setBreath(Breathing.PACED, 0.5);
            assertThat(ring.lookup(".disc").isVisible()).isTrue();
        });
    }

    @Test
    void theNumberGrowsWithTheRingAndStaysInsideIt(FxRobot robot) {
        robot.interact(() -> {
            ring.setWords("120", "seconds", "Breathe out");
            size(300);
            double small = numeral().getHeight();
            size(600);
            assertThat(numeral().getHeight()).isGreaterThan(small * 1.9);
            assertThat(ring.getLayoutBounds().contains(numeral())).isTrue();
        });
    }

    @Test
    void theWordsAreAsLargeAsTheyShouldBeHoweverOftenTheRingChanges(FxRobot robot) {
        robot.interact(() -> {
            ring.setWords("120", "seconds", "Breathe out");
            Label numeral = (Label) ring.lookup(".numeral");
            double once = numeral.getFont().getSize();
            for (double side : new double[] {700, 20, 450, 300}) {
                size(side);
                size(side);
            }
            assertThat(numeral.getFont().getSize()).isCloseTo(once, within(0.5));
        });
    }

    @Test
    void howOftenItWasLaidOutBeforeItsStylesCameDoesNotMatter(FxRobot robot) {
        robot.interact(() -> {
            double styled = ((Label) ring.lookup(".numeral")).getFont().getSize();
            ring = new BreathRing();
            ring.setManaged(false);
            ring.resize(300, 300);
            for (int i = 0; i < 400; i++) {
                ring.requestLayout();
                ring.layout();
            }
            screen.getChildren().setAll(ring);
            size(300);
            assertThat(((Label) ring.lookup(".numeral")).getFont().getSize()).isCloseTo(styled, within(0.5));
        });
    }

    private void size(double side) {
        ring.resize(side, side);
        ring.requestLayout();
        ring.getScene().getRoot().applyCss();
        ring.layout();
    }

    private double disc(double fullness) {
        ring.setBreath(Breathing.PACED, fullness);
        return ((Circle) ring.lookup(".disc")).getRadius();
    }

    private Bounds numeral() {
        Node numeral = ring.lookup(".numeral");
        return ring.sceneToLocal(numeral.localToScene(numeral.getLayoutBounds()));
    }

    private String words(String selector) {
        return ((Label) ring.lookup(selector)).getText();
    }
}
