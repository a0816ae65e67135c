package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.common.Looks;
import app.unhunch.ui.common.Seen;
import app.unhunch.ui.figure.TestFigures;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HomeFirstFrameTest {

    private final HomeFixture home = new HomeFixture();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private HomeView view;

    @Start
    void start(Stage stage) {
        view = home.view(TestFigures.patient(later::add), new Ways(() -> {}, () -> {}, () -> {}, () -> {}));
        Scene scene = new Scene(view, 1280, 800);
        Looks.dress(scene, home.settings);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void settle(FxRobot robot) {
        robot.interact(() -> Seen.settle(view));
    }

    @Test
    void itOffersARoutineAndItsStart() {
        assertThat(Seen.words(view)).contains("Upper Back Five");
        assertThat(Seen.button(view, "Start").isVisible()).isTrue();
        assertThat(view.lookupAll("#routines")).isEmpty();
        assertThat(view.lookupAll(".scroll-pane"))
                .as("takes longer to make than what it scrolls")
                .isEmpty();
        assertThat(view.lookupAll(".banner .button")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "settings"})
    void whatComesAfterItLeavesTheKeyboardWhereItIs(String id, FxRobot robot) {
        robot.interact(() -> {
            Seen.node(view, Button.class, id).requestFocus();
            while (!later.isEmpty()) {
                later.remove().run();
            }
            Seen.settle(view);
        });

        assertThat(view.lookupAll("#routines")).hasSize(1);
        assertThat(view.lookup(".scroll-pane #start")).isNotNull();
        assertThat(Seen.node(view, Button.class, id).isFocused()).isTrue();
    }
}
