package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.AfterGetReady;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StagePanelTest {

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @Test
    void theSideIsToldByItsWordAndByItsPlace() {
        SessionScreen right = OnScreen.get(() -> screen("micro-break").run(20));
        SessionScreen left = OnScreen.get(() -> screen("micro-break").run(80));

        assertThat(right.text(".side-mark")).isEqualTo("Your right side");
        assertThat(left.text(".side-mark")).isEqualTo("Your left side");
        assertThat(middle(right)).isGreaterThan(panel(right) / 2);
        assertThat(middle(left)).isLessThan(panel(left) / 2);
    }

    @Test
    void theSideStandsOnThatSideInEveryLanguage() {
        for (int second : List.of(20, 80)) {
            SessionScreen usual = OnScreen.get(() -> screen("micro-break").run(second));
            SessionScreen mirrored = OnScreen.get(() -> {
                SessionScreen screen = screen("micro-break");
                screen.view.getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
                return screen.run(second);
            });

            assertThat(isOnTheRight(usual)).isEqualTo(second == 20);
            assertThat(isOnTheRight(mirrored)).isEqualTo(isOnTheRight(usual));
        }
    }

    private static boolean isOnTheRight(SessionScreen screen) {
        return centre(screen.find(".side-mark")) > centre(screen.find(".stage-panel"));
    }

    private static double centre(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterX();
    }

    @Test
    void aStretchOfBothSidesHasNoSide() {
        SessionScreen screen = OnScreen.get(() -> screen("upper-back-five").run(30));

        assertThat(screen.find(".side-mark").isVisible()).isFalse();
        assertThat(screen.text(".stretch-name .fit")).isEqualTo("Child’s Pose");
    }

    @Test
    void theSetIsCounted() {
        SessionScreen screen = OnScreen.get(() -> screen("upper-back-full").run(200));

        assertThat(screen.text(".stage-panel .position")).isEqualTo("Standing · set 1 of 2");
    }

    @Test
    void whoeverIsWaitedForStillGetsReadyUntilTheyBegin() {
        SessionScreen screen = OnScreen.get(() ->
                new SessionScreen(new SessionFixture("micro-break", 1, AfterGetReady.WAIT), 1280, 800, 1).run(12));

        assertThat(screen.text(".stage-panel .kind")).isEqualTo("Get ready");
        assertThat(screen.find(".stage-panel .position").isVisible()).isTrue();
        assertThat(((Button) screen.find("#pause")).getText()).isEqualTo("Go on");

        OnScreen.get(() -> {
            screen.press(KeyCode.SPACE);
            return screen;
        });
        assertThat(screen.text(".stage-panel .kind")).isEqualTo("Move");
        assertThat(screen.find(".stage-panel .position").isVisible()).isFalse();
    }

    @Test
    void settlingInShowsTheStretchAloneAsTheHoldDoes() {
        SessionScreen screen = OnScreen.get(() -> screen("micro-break").run(20));

        assertThat(screen.text(".stage-panel .kind")).isEqualTo("Settle in");
        assertThat(screen.find(".stage-panel .position").isVisible()).isFalse();
    }

    private static double middle(SessionScreen screen) {
        return screen.find(".side-mark").getBoundsInParent().getCenterX();
    }

    private static double panel(SessionScreen screen) {
        Node panel = screen.find(".stage-panel");
        return panel.getLayoutBounds().getWidth();
    }

    private static SessionScreen screen(String routine) {
        return new SessionScreen(routine, 1280, 800, 1);
    }
}
