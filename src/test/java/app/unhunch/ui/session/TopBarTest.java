package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TopBarTest {

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @Test
    void itNamesTheRoutineAndSaysWhatIsLeftAndWhenItEnds() {
        SessionScreen screen = OnScreen.get(() -> new SessionScreen("micro-break", 1280, 800, 1).run(7));

        assertThat(words(screen)).contains("Two-Minute Reset", "1:46 left · ends 00:01");
    }

    @Test
    void inAPauseItTellsSinceWhen() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        InstantSource clock = now::get;
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = new SessionScreen(
                            new SessionFixture("micro-break"), 1280, 800, 1, clock.withZone(ZoneOffset.UTC))
                    .run(7);
            s.press(KeyCode.SPACE);
            now.set(Instant.EPOCH.plusSeconds(600));
            s.at.frame();
            return s;
        });

        assertThat(words(screen)).contains("Paused at 00:00");
    }

    @Test
    void theStripStandsStillWhileTheSecondsGoBy() {
        SessionScreen screen = OnScreen.get(() -> new SessionScreen("micro-break", 1280, 800, 1).run(2));
        Bounds before = screen.find(".routine-strip").getBoundsInParent();

        for (int second = 0; second < 30; second++) {
            OnScreen.get(() -> {
                screen.at.run(Duration.ofSeconds(1));
                return screen.settle();
            });
            assertThat(screen.find(".routine-strip").getBoundsInParent()).isEqualTo(before);
        }
    }

    private static List<String> words(SessionScreen screen) {
        return ((Parent) screen.find(".top-bar"))
                .lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList();
    }
}
