package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Seen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HomeViewTest {

    private static final double WIDE = 1280;
    private static final double NARROW = 720;

    private final HomeFixture home = new HomeFixture();
    private final List<String> pressed = new ArrayList<>();
    private HomeView view;

    @Start
    void start(Stage stage) {
        view = home.view(
                TestFigures.usual(),
                new HomeNavigation(
                        () -> pressed.add("open-folder"),
                        () -> pressed.add("progress"),
                        () -> pressed.add("settings"),
                        () -> pressed.add("help")));
        view.setManaged(false);
        Scene scene = new Scene(new Pane(view), 900, 700);
        Theme.dress(scene, home.settings);
        stage.setScene(scene);
        stage.show();
        arrange(WIDE);
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "720, 1280"})
    void startKeepsTheKeyboardWhenTheWindowChangesItsShape(double before, double after, FxRobot robot) {
        Button start = Seen.node(view, Button.class, "start");
        robot.interact(() -> {
            arrange(before);
            view.requestFocus();
        });
        int place = start.getParent().getChildrenUnmodifiable().indexOf(start);
        robot.interact(() -> arrange(after));

        assertThat(start.getParent().getChildrenUnmodifiable().indexOf(start))
                .as("the layout did change")
                .isNotEqualTo(place);
        assertThat(start.isFocused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {WIDE, NARROW})
    void theOfferTheOtherRoutinesAndTheTipsAreThereInEveryShape(double width, FxRobot robot) {
        robot.interact(() -> arrange(width));

        assertThat(view.lookupAll("#start")).hasSize(1);
        assertThat(view.lookupAll("#routines")).hasSize(1);
        assertThat(view.lookupAll(".tips")).hasSize(1);
        assertThat(Seen.words(view)).contains("Unhunch", "Desk Break", "Routines", "Four small things that help");
    }

    @ParameterizedTest
    @CsvSource({
        "open-folder, Open your routines folder",
        "help, Help and safety",
        "settings, Settings",
    })
    void theButtonsAboveSayAndDoWhatTheyAre(String id, String words, FxRobot robot) {
        Button button = Seen.node(view, Button.class, id);
        robot.interact(button::fire);

        assertThat(button.getAccessibleText()).isEqualTo(words);
        assertThat(pressed).containsExactly(id);
    }

    @Test
    void theKeyboardBeginsAtStart(FxRobot robot) {
        robot.interact(view::requestFocus);

        assertThat(Seen.node(view, Button.class, "start").isFocused()).isTrue();
    }

    private void arrange(double width) {
        view.resize(width, 900);
        Seen.settle(view);
    }
}
