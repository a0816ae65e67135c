package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.session.Outcome;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WarmUpScreenTest {

    private final CueWords words = new CueWords(TestTexts.english());

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @Test
    void itSaysThatThisIsTheWarmUpAndHowToSkipIt() {
        SessionScreen screen = OnScreen.get(() -> screen(1280, 800));

        assertThat(words.kind(screen.at.now())).isEqualTo("Warm-up");
        assertThat(words.headline(screen.at.now())).contains("March on the spot");
        assertThat(screen.find("#skipWarmUp").isVisible()).isTrue();
        assertThat(screen.find("#extend").isVisible()).isFalse();
    }

    @Test
    void oneKeyGoesToTheFirstStretchAndTheButtonGoes() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = screen(1280, 800);
            s.press(KeyCode.W);
            return s.settle();
        });

        assertThat(words.kind(screen.at.now())).isEqualTo("Get ready");
        assertThat(screen.at.now().moment().cue().part().item()).isZero();
        assertThat(screen.at.session.outcomes()).containsOnly(Outcome.OPEN);
        assertThat(screen.find("#skipWarmUp").isVisible()).isFalse();
        assertThat(screen.find("#extend").isVisible()).isTrue();
    }

    @Test
    void theSmallWindowCanSkipItToo() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = screen(400, 320);
            s.press(KeyCode.S);
            return s.settle();
        });
        assertThat(screen.find("#skipWarmUp").isVisible()).isTrue();
        assertThat(screen.find("#next").isVisible()).isFalse();

        OnScreen.get(() -> {
            screen.press(KeyCode.W);
            return screen.settle();
        });
        assertThat(screen.find("#skipWarmUp").isVisible()).isFalse();
        assertThat(screen.find("#extend").isVisible()).isFalse();
    }

    /// With the largest text in the smallest window.
    @Test
    void everyButtonIsWithinTheWindow() {
        SessionScreen screen = OnScreen.get(() -> new SessionScreen("+micro-break", 720, 520, 2).run(10));

        var skip = screen.find("#skipWarmUp");
        var stop = screen.find("#stop");
        assertThat(skip.localToScene(skip.getLayoutBounds()).getMinX()).isPositive();
        assertThat(stop.localToScene(stop.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(720);
    }

    private static SessionScreen screen(double width, double height) {
        return new SessionScreen("+micro-break", width, height, 1).run(10);
    }
}
