package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ControlBarTest {

    private static final List<String> ALL =
            List.of("back", "pause", "next", "extend", "hurts", "mute", "keys", "fullScreen", "small", "stop");

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @Test
    void everyButtonSaysWhatItDoesToAScreenReader() {
        SessionScreen screen = OnScreen.get(() -> screen(1280, 1).run(5));

        assertThat(ALL)
                .allSatisfy(
                        id -> assertThat(button(screen, id).getAccessibleText()).isNotBlank());
    }

    @Test
    void thisHurtsKeepsItsWordsWhereTheOthersLoseTheirs() {
        SessionScreen screen = OnScreen.get(() -> screen(720, 2).run(5));

        assertThat(button(screen, "next").getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
        assertThat(button(screen, "hurts").getContentDisplay()).isNotEqualTo(ContentDisplay.GRAPHIC_ONLY);
    }

    /// In the smallest window with the largest text.
    @Test
    void everyButtonIsWithinTheWindow() {
        SessionScreen screen = OnScreen.get(() -> new SessionScreen("micro-break", 720, 520, 2).run(5));

        assertThat(List.of("pause", "hurts", "stop"))
                .allSatisfy(id -> assertThat(button(screen, id).isVisible()).isTrue());
        assertThat(ALL.stream().filter(id -> button(screen, id).isVisible())).allSatisfy(id -> {
            Button button = button(screen, id);
            assertThat(button.localToScene(button.getLayoutBounds()).getMaxX())
                    .as(id)
                    .isLessThanOrEqualTo(720);
        });
    }

    @Test
    void soundGoesOffAndOnAtAKeyAndAMarkSaysSo() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = screen(1280, 1).run(5);
            s.press(KeyCode.M);
            s.at.frame();
            return s.settle();
        });
        assertThat(button(screen, "mute").getText()).isEqualTo("Sound on");
        assertThat(screen.text(".sound-mark")).isEqualTo("Sound is off");

        OnScreen.get(() -> {
            screen.press(KeyCode.M);
            screen.at.frame();
            return screen.settle();
        });
        assertThat(button(screen, "mute").getText()).isEqualTo("Sound off");
        assertThat(screen.find(".sound-mark").isVisible()).isFalse();
    }

    @Test
    void inAPauseTheMarkSaysThatSoundIsOffToo() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = screen(1280, 1).run(5);
            s.press(KeyCode.SPACE);
            s.press(KeyCode.M);
            s.at.frame();
            return s.settle();
        });

        assertThat(screen.text(".sound-mark")).isEqualTo("Sound is off");
    }

    @Test
    void moreIsForEachSideOnlyWhereThereAreSides() {
        SessionScreen sides = OnScreen.get(() -> screen(1280, 1).run(20));
        SessionScreen none = OnScreen.get(() -> new SessionScreen("upper-back-five", 1280, 800, 1).run(20));

        assertThat(button(sides, "extend").getTooltip().getText()).startsWith("Ten seconds more on each side");
        assertThat(button(none, "extend").getTooltip().getText()).isEqualTo("Ten seconds more (plus)");
    }

    @Test
    void theWayOnIsOfferedInAPause() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = screen(1280, 1).run(5);
            button(s, "pause").fire();
            return s.settle();
        });

        assertThat(button(screen, "resume").getText()).isEqualTo("Resume");
        assertThat(button(screen, "stop").getText()).isEqualTo("End session");
        assertThat(screen.view.getScene().getFocusOwner()).isSameAs(button(screen, "resume"));
    }

    @Test
    void whenItPausesNothingComesWhereThePointerIs() {
        SessionScreen screen = OnScreen.get(() -> screen(1280, 1).run(5));
        Button hurts = button(screen, "hurts");
        double before = hurts.getLayoutX();
        OnScreen.get(() -> {
            button(screen, "pause").fire();
            return screen.settle();
        });

        assertThat(button(screen, "pause").isVisible()).isTrue();
        assertThat(hurts.getLayoutX()).isEqualTo(before);
    }

    @Test
    void moreIsOfferedOnlyUntilTheFirstSideIsDoneAndNothingTakesItsPlace() {
        SessionScreen first = OnScreen.get(() -> screen(1280, 1).run(20));
        SessionScreen second = OnScreen.get(() -> screen(1280, 1).run(80));

        assertThat(button(first, "extend").isVisible()).isTrue();
        assertThat(button(second, "extend").isVisible()).isFalse();
        assertThat(List.of("pause", "hurts", "back", "next", "mute", "stop"))
                .allSatisfy(id -> assertThat(button(second, id).getBoundsInParent())
                        .isEqualTo(button(first, id).getBoundsInParent()));
    }

    @Test
    void aButtonGivesTheKeyboardBackSoThatNoKeyPressesItsNeighbour() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = screen(1280, 1).run(20);
            Button extend = button(s, "extend");
            extend.requestFocus();
            while (extend.isVisible()) {
                extend.fire();
                s.settle();
            }
            return s;
        });

        assertThat(screen.view.getScene().getFocusOwner()).isSameAs(screen.view);
    }

    private static SessionScreen screen(double width, double textScale) {
        return new SessionScreen("micro-break", width, width * 0.7, textScale);
    }

    private static Button button(SessionScreen screen, String id) {
        return (Button) screen.find("#" + id);
    }
}
