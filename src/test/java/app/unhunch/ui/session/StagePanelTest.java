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
    void theArmThatWorksIsNamedOnItsSideOfThePictureInEveryLanguage() {
        for (NodeOrientation orientation : List.of(NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT)) {
            SessionScreen right =
                    OnScreen.get(() -> screen("micro-break", orientation).run(20));
            SessionScreen left =
                    OnScreen.get(() -> screen("micro-break", orientation).run(80));

            assertThat(right.text(".limb-label")).isEqualTo("your right arm");
            assertThat(left.text(".limb-label")).isEqualTo("your left arm");
            assertThat(centre(right.find(".limb-label")) - centre(left.find(".limb-label")))
                    .isPositive();
            assertThat(right.find(".stage-panel .side").isVisible()).isFalse();
        }
    }

    @Test
    void inALowWindowTheArmIsStillNamedAndTheWordsLieWithinTheStage() {
        SessionScreen screen = OnScreen.get(() -> new SessionScreen("micro-break", 720, 420, 1).run(20));

        Node label = screen.find(".limb-label");
        Node stage = screen.find(".stage-panel");
        assertThat(SessionScreen.shows(label)).isTrue();
        assertThat(stage.localToScene(stage.getLayoutBounds()).contains(label.localToScene(label.getLayoutBounds())))
                .isTrue();
    }

    private static double centre(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterX();
    }

    @Test
    void aStretchOfBothSidesHasNoSide() {
        SessionScreen screen = OnScreen.get(() -> screen("upper-back-five").run(30));

        assertThat(screen.find(".stage-panel .side").isVisible()).isFalse();
        assertThat(screen.find(".limb-label").isVisible()).isFalse();
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

        assertThat(screen.text(".wait-title .fit")).isEqualTo("Ready when you are");
        assertThat(((Button) screen.find("#resume")).getText()).isEqualTo("Begin");

        OnScreen.get(() -> {
            screen.press(KeyCode.SPACE);
            return screen;
        });
        assertThat(screen.text(".stage-panel .kind")).isEqualTo("Move");
        assertThat(screen.find(".stage-panel .kind").isVisible()).isTrue();
        assertThat(screen.find(".stage-panel .position").isVisible()).isFalse();
    }

    @Test
    void settlingInShowsTheStretchAloneAsTheHoldDoes() {
        SessionScreen screen = OnScreen.get(() -> screen("micro-break").run(20));

        assertThat(screen.text(".stage-panel .kind")).isEqualTo("Settle in");
        assertThat(screen.find(".stage-panel .position").isVisible()).isFalse();
    }

    private static SessionScreen screen(String routine, NodeOrientation orientation) {
        SessionScreen screen = screen(routine);
        screen.view.getScene().setNodeOrientation(orientation);
        return screen;
    }

    private static SessionScreen screen(String routine) {
        return new SessionScreen(routine, 1280, 800, 1);
    }
}
