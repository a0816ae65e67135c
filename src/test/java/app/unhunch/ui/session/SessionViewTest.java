package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.State;
import java.time.Duration;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SessionViewTest {

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @Test
    void spacePausesAndGoesOnAfterALeadIn() {
        assertThat(OnScreen.<State>get(() -> {
                    SessionScreen screen = screen().run(20);
                    screen.press(KeyCode.SPACE);
                    screen.press(KeyCode.SPACE);
                    return screen.at.now().state();
                }))
                .isEqualTo(State.LEAD_IN);
    }

    @Test
    void escapePausesAndAsksAndGoingOnIsTheUsualAnswer() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = screen().run(20);
            s.press(KeyCode.ESCAPE);
            return s;
        });
        assertThat(screen.dialogs).hasSize(1).first().isInstanceOf(StopDialog.class);
        assertThat(screen.at.now().state()).isEqualTo(State.PAUSED);

        OnScreen.get(() -> {
            screen.closeDialog();
            return screen;
        });
        assertThat(screen.at.now().state()).isEqualTo(State.LEAD_IN);
    }

    @Test
    void lookingAtTheKeysDoesNotEndAPauseThatWasThereBefore() {
        assertThat(OnScreen.<State>get(() -> {
                    SessionScreen screen = screen().run(20);
                    screen.press(KeyCode.SPACE);
                    screen.press(KeyCode.F1);
                    screen.closeDialog();
                    return screen.at.now().state();
                }))
                .isEqualTo(State.PAUSED);
    }

    @Test
    void aScreenReaderHearsTheStretchTheSideAndTheInstruction() {
        assertThat(spoken(screen -> screen.run(20)))
                .contains("Side Stretch")
                .contains("Right side")
                .contains("right ribs");
    }

    @Test
    void aScreenReaderHearsThatItPausesAndThenWhatComes() {
        assertThat(spoken(screen -> {
                    screen.run(20).press(KeyCode.SPACE);
                    return screen;
                }))
                .contains("Paused");
        assertThat(spoken(screen -> {
                    screen.run(20).press(KeyCode.SPACE);
                    screen.press(KeyCode.SPACE);
                    screen.at.run(Duration.ofSeconds(4));
                    return screen;
                }))
                .doesNotContain("Paused")
                .contains("right ribs");
    }

    @Test
    void inASmallWindowWithLargeTextAPauseStillSaysHowToGoOn() {
        assertThat(OnScreen.<Boolean>get(() -> {
                    SessionScreen screen = new SessionScreen("micro-break", 720, 520, 2).run(20);
                    screen.press(KeyCode.SPACE);
                    return SessionScreen.shows(screen.find("#resume")) && SessionScreen.shows(screen.find(".sentence"));
                }))
                .isTrue();
    }

    @Test
    void whoGoesOnAfterPainIsToldHow() {
        assertThat(OnScreen.<String>get(() -> {
                    SessionScreen screen = new SessionScreen("desk-break", 1280, 800, 1).run(20);
                    screen.at.hurts(8);
                    screen.press(KeyCode.SPACE);
                    screen.at.run(Duration.ofSeconds(4));
                    return screen.text(".tip");
                }))
                .isEqualTo("We leave this one out.");
    }

    private static String spoken(Function<SessionScreen, SessionScreen> deeds) {
        return OnScreen.get(() -> deeds.apply(screen()).view.getAccessibleText());
    }

    private static SessionScreen screen() {
        return new SessionScreen("micro-break", 1280, 800, 1);
    }
}
