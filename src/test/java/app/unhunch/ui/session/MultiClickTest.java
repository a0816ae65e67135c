package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.State;
import app.unhunch.session.pain.Question;
import app.unhunch.ui.widget.Mouse;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What comes under the pointer between the presses of a double click is not pressed.
@ExtendWith(ApplicationExtension.class)
class MultiClickTest {

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @Test
    void aDoubleClickOnPauseOnlyPauses() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = new SessionScreen("micro-break", 1280, 800, 1).run(20);
            click(s, "#pause", 1);
            // These two stand where that was.
            click(s, "#hurts", 2);
            click(s, "#hurts", 3);
            return s;
        });
        assertThat(screen.at.now().state()).isEqualTo(State.PAUSED);

        OnScreen.get(() -> click(screen, "#hurts", 1));
        assertThat(screen.at.now().state()).isEqualTo(State.HURT);
    }

    @Test
    void aDoubleClickAnswersOneQuestion() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = new SessionScreen("micro-break", 1280, 800, 1).run(20);
            s.press(KeyCode.H);
            click(s, "#no", 1);
            click(s, "#level-8", 2);
            return s;
        });
        assertThat(screen.at.now().question()).contains(Question.LEVEL);

        OnScreen.get(() -> click(screen, "#level-8", 1));
        assertThat(screen.at.now().question()).contains(Question.PLACE);
    }

    @Test
    void inTheCornerADoubleClickPausesToo() {
        assertThat(OnScreen.<State>get(() -> {
                    SessionScreen s = new SessionScreen("micro-break", 400, 290, 1).run(20);
                    s.press(KeyCode.S);
                    click(s, "#pause", 1);
                    click(s, "#pause", 2);
                    return s.at.now().state();
                }))
                .isEqualTo(State.PAUSED);
    }

    @Test
    void whatMovesUnderThePointerIsNotPressedEither() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = new SessionScreen("+micro-break", 1280, 800, 1).run(20);
            click(s, "#skipWarmUp", 1);
            click(s, "#extend", 2);
            return s;
        });
        Snapshot now = screen.at.now();
        assertThat(now.moment().cue().part().warmUp()).isFalse();
        assertThat(now.timeline().length())
                .isEqualTo(new SessionFixture("+micro-break").now().timeline().length());
    }

    @Test
    void whoeverPressesTheSameButtonFastMeansIt() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = new SessionScreen("upper-back-five", 1280, 800, 1).run(2);
            for (int press = 1; press <= 3; press++) {
                click(s, "#next", press);
            }
            return s;
        });
        assertThat(screen.at.now().moment().cue().part().item()).isEqualTo(3);
    }

    private static SessionScreen click(SessionScreen screen, String selector, int count) {
        Mouse.click(screen.find(selector), count);
        return screen.settle();
    }
}
