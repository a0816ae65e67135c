package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.State;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a session shows in the small window, and what still works there.
@ExtendWith(ApplicationExtension.class)
class SmallSessionTest {

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @Test
    void thereIsOnlyFigureRingCueAndSide() {
        SessionScreen screen = OnScreen.get(() -> small(1));

        assertThat(List.of(".figure", ".breath-ring", ".cue", ".follow .side", ".left-in-all"))
                .allSatisfy(part -> assertThat(shows(screen, part)).isTrue());
        assertThat(List.of(".top-bar", ".next-up", ".tip", ".stretch-name", ".kind", ".stage-panel .side"))
                .allSatisfy(part -> assertThat(shows(screen, part)).isFalse());
        assertThat(screen.text(".follow .side")).isEqualTo("Right side");
        assertThat(shows(screen, ".limb-label")).isFalse();
    }

    @Test
    void theSameKeyBringsEverythingBack() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = new SessionScreen("micro-break", 1280, 800, 1).run(20);
            s.press(KeyCode.S);
            s.press(KeyCode.S);
            return s;
        });

        assertThat(List.of(".top-bar", ".next-up", ".control-bar", ".tip", ".stretch-name", "#stop"))
                .allSatisfy(part -> assertThat(shows(screen, part)).isTrue());
        assertThat(shows(screen, ".follow .side")).isFalse();
        assertThat(screen.text(".limb-label")).isEqualTo("your right arm");
    }

    @Test
    void pauseThisHurtsAndTheWayBackAreAtHand() {
        SessionScreen screen = OnScreen.get(() -> small(1));

        assertThat(List.of("#pause", "#hurts", "#small"))
                .allSatisfy(part -> assertThat(shows(screen, part)).isTrue());
        assertThat(List.of("#back", "#next", "#extend", "#keys", "#fullScreen", "#stop"))
                .allSatisfy(part -> assertThat(shows(screen, part)).isFalse());
        assertThat(((Button) screen.find("#small")).getAccessibleText()).contains("Back to the normal window");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void theControlsCoverNeitherTheRingNorTheCueNorTheFigure(double textScale) {
        SessionScreen screen = OnScreen.get(() -> small(textScale));
        Bounds controls = place(screen, ".control-bar");

        assertThat(controls.intersects(place(screen, ".cue"))).isFalse();
        assertThat(controls.intersects(place(screen, ".breath-ring"))).isFalse();
        assertThat(controls.intersects(place(screen, ".stage-panel"))).isFalse();
        assertThat(place(screen, ".cue").intersects(place(screen, ".stage-panel")))
                .isFalse();
    }

    @Test
    void theButtonBringsItBackToo() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = small(1);
            ((Button) s.find("#small")).fire();
            return s.settle();
        });

        assertThat(shows(screen, ".top-bar")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ESCAPE, StopDialog", "F1, KeysDialog"})
    void aDialogComesInTheUsualWindow(KeyCode key, String dialog) {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = small(1);
            s.press(key);
            return s;
        });

        assertThat(screen.dialogs).hasSize(1);
        assertThat(screen.dialogs.getFirst().getClass().getSimpleName()).isEqualTo(dialog);
        assertThat(shows(screen, ".top-bar")).isTrue();
    }

    @Test
    void theOtherKeysWorkAndLeaveItSmall() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = small("desk-break", 1);
            s.press(KeyCode.SPACE);
            return s;
        });

        assertThat(screen.at.now().state()).isEqualTo(State.PAUSED);
        assertThat(screen.text(".cue .fit")).isEqualTo("Paused");
        assertThat(shows(screen, ".top-bar")).isFalse();
        assertThat(shows(screen, ".tip")).isFalse();
    }

    @Test
    void inLargeTextALongCueIsLarger() {
        double usual = OnScreen.<Double>get(() -> cueHeight(1));
        double large = OnScreen.<Double>get(() -> cueHeight(2));

        assertThat(large).isGreaterThan(usual * 1.05);
    }

    private static double cueHeight(double textScale) {
        SessionScreen screen = new SessionScreen("upper-back-five", 400, 290, textScale).run(530);
        screen.press(KeyCode.S);
        Label cue = (Label) screen.find(".cue .fit");
        return cue.getFont().getSize() * cue.getLocalToParentTransform().getMyy();
    }

    private static boolean shows(SessionScreen screen, String part) {
        Node node = screen.view.lookup(part);
        return node != null && SessionScreen.shows(node);
    }

    private static Bounds place(SessionScreen screen, String part) {
        Node node = screen.find(part);
        return node.localToScene(node.getLayoutBounds());
    }

    private static SessionScreen small(double textScale) {
        return small("micro-break", textScale);
    }

    private static SessionScreen small(String routine, double textScale) {
        SessionScreen screen = new SessionScreen(routine, 400, 290, textScale).run(20);
        screen.press(KeyCode.S);
        return screen;
    }
}
