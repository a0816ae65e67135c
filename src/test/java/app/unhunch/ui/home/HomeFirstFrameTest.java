package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Seen;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HomeFirstFrameTest {

    private final HomeFixture home = new HomeFixture();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private HomeView view;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Theme.load();
        show(1280, 800);
    }

    private void show(double width, double height) {
        later.clear();
        view = home.view(TestFigures.patient(later::add), new HomeNavigation(() -> {}, () -> {}, () -> {}, () -> {}));
        Scene scene = new Scene(view, width, height);
        Theme.dress(scene, home.settings);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void settle(FxRobot robot) {
        robot.interact(() -> Seen.settle(view));
    }

    @Test
    void itOffersARoutineAndItsStart() {
        assertThat(Seen.words(view)).contains("Upper Back");
        assertThat(Seen.button(view, "Start").isVisible()).isTrue();
        assertThat(view.lookupAll("#routines")).isEmpty();
        assertThat(view.lookupAll(".scroll-pane"))
                .as("takes longer to make than what it scrolls")
                .isEmpty();
        assertThat(view.lookupAll(".banner .button")).isEmpty();
        assertThat(view.lookupAll(".ikonli-font-icon"))
                .as("come from a typeface of their own")
                .isEmpty();
    }

    @Test
    void theFigureAndEveryOtherPictureComeAfterIt(FxRobot robot) {
        assertThat(view.lookupAll(".figure")).isEmpty();
        robot.interact(this::showTheRest);
        assertThat(view.lookupAll(".hero .figure")).isNotEmpty();
    }

    @Test
    void whatComesAfterItLeavesTheKeyboardWhereItIs(FxRobot robot) {
        robot.interact(() -> {
            Seen.node(view, Button.class, "start").requestFocus();
            showTheRest();
        });

        assertThat(view.lookupAll("#routines")).hasSize(1);
        assertThat(view.lookup(".scroll-pane #start")).isNotNull();
        assertThat(Seen.node(view, Button.class, "start").isFocused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1100, 700, 100", "720, 520, 100", "1280, 800, 200"})
    void whatComesAfterItLeavesStartWhereItIs(double width, double height, double textSize, FxRobot robot) {
        robot.interact(() -> {
            home.settings.textSize().set(textSize);
            show(width, height);
        });
        robot.interact(() -> Seen.settle(view));
        Bounds before = place("#start");
        Bounds name = place(".brand");

        robot.interact(this::showTheRest);

        assertThat(view.lookupAll(".header .button")).hasSize(3);
        assertThat(view.lookupAll(".length .button")).hasSize(2);
        assertThat(place("#start")).isEqualTo(before);
        assertThat(place(".brand")).isEqualTo(name);
    }

    private Bounds place(String what) {
        Node node = view.lookup(what);
        return node.localToScene(node.getLayoutBounds());
    }

    private void showTheRest() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
        Seen.settle(view);
    }
}
