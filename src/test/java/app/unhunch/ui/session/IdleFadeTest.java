package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.settings.Motion;
import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Theme;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class IdleFadeTest {

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @Test
    void controlsGoAfterFourQuietSecondsAndComeBackAtATouch() {
        assertThat(OnScreen.<double[]>get(() -> {
                    Pane node = new Pane();
                    Settings settings = new Settings();
                    // Without motion the change is at once, and can be seen without waiting.
                    settings.motion().set(Motion.REDUCED);
                    Theme.dress(new Scene(node), settings);
                    IdleFade fade = new IdleFade(node);
                    fade.tick(0);
                    fade.tick(Duration.ofSeconds(4).toNanos());
                    double before = node.getOpacity();
                    fade.tick(Duration.ofSeconds(4).toNanos() + 1);
                    double after = node.getOpacity();
                    fade.touch();
                    return new double[] {before, after, node.getOpacity()};
                }))
                .containsExactly(1, 0, 1);
    }
}
