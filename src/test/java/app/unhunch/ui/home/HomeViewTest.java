package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import app.unhunch.journal.SampleJournal;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Scroll;
import app.unhunch.ui.widget.Seen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
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
        double wide = start.getWidth();
        robot.interact(() -> arrange(after));

        assertThat(start.getWidth()).as("the layout did change").isNotEqualTo(wide);
        assertThat(start.isFocused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {WIDE, NARROW})
    void theOfferTheOtherRoutinesAndTheTipsAreThereInEveryShape(double width, FxRobot robot) {
        robot.interact(() -> arrange(width));

        assertThat(view.lookupAll("#start")).hasSize(1);
        assertThat(view.lookupAll("#routines")).hasSize(1);
        assertThat(view.lookupAll(".tips")).hasSize(1);
        assertThat(Seen.words(view)).contains("Unhunch", "Desk Break", "How long do you have?", "Enter");
    }

    @ParameterizedTest
    @CsvSource({
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
    void theWeekSoFarIsBesideProgress(FxRobot robot) {
        robot.interact(() -> {
            home.journal.keep(SampleJournal.few(LocalDate.of(2026, 3, 2)).getLast());
            Seen.settle(view);
        });

        assertThat(view.lookupAll(".week .dot")).hasSize(7);
        assertThat(view.lookupAll(".week .dot.today")).hasSize(1);
        // It is a Monday.
        assertThat(view.lookupAll(".week .dot.done")).hasSize(1);
        assertThat(Seen.node(view, Button.class, "progress").getAccessibleHelp())
                .isEqualTo("1 day this week");
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080", "2560, 1440", "1366, 768"})
    void nothingHasToBeScrolledInAWindowOfAUsualShape(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            view.setStyle(Theme.sizeStyle(Theme.textSize(width, height, 1)));
            view.resize(width, height);
            Seen.settle(view);
        });
        Scroll scroll = (Scroll) view.lookup(".scroll-pane");
        Region page = (Region) scroll.getContent();

        assertThat(page.getHeight()).isEqualTo(scroll.getViewportBounds().getHeight(), offset(1.0));
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
