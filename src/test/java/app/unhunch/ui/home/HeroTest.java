package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.Routine;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Seen;
import java.time.Instant;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HeroTest {

    private final HomeFixture home = new HomeFixture();
    private HomeModel model;
    private Hero hero;

    @Start
    void start(Stage stage) {
        model = home.model();
        HomeFixture.choose(model, "desk-break");
        hero = new Hero(model, home.texts, home.times, home.dialogs, TestFigures.usual());
        Seen.in(hero, 1200, 388);
    }

    @Test
    void thePersonSeesWhatItIsHowLongItTakesWhereAndWhenItEnds() {
        assertThat(Seen.words(hero))
                .contains(
                        "Desk Break",
                        "Standing and seated. No floor needed.",
                        "5 min",
                        "Good afternoon. Back at your desk by 14:24.");
    }

    @Test
    void everyStretchIsListedAndTheOneThatTheFigureDoesIsMarked() {
        assertThat(Seen.words(hero)).contains("Side Stretch", "Thoracic Rotation");
        assertThat(hero.lookupAll(".row:doing")).hasSize(1);
    }

    @Test
    void theCautionsCanBeReadAtAnyTimeAlsoThoseOfTheWarmUp(FxRobot robot) {
        robot.interact(() -> {
            home.settings.warmUp().set(true);
            Seen.node(hero, Button.class, "safety").fire();
            assertThat(Seen.words(latest())).contains("Side Stretch", "Head Turns", "Wrist Circles");
        });
        assertThat(Seen.words(hero)).contains("7 min");
    }

    @Test
    void whereThereIsNoRoomBesideTheContentsAreOnePressAway(FxRobot robot) {
        robot.interact(() -> {
            hero.arrange(true);
            Seen.in(hero, 680, 300);
            Seen.node(hero, Button.class, "show-contents").fire();
            assertThat(Seen.words(latest())).contains("Side Stretch", "Thoracic Rotation");
        });
    }

    @Test
    void startStartsWhatIsShown(FxRobot robot) {
        robot.interact(() -> {
            start();
        });

        assertThat(home.started).extracting(Routine::id).containsExactly("desk-break");
    }

    @Test
    void anotherChoiceReplacesEverythingOfTheOneBefore(FxRobot robot) {
        robot.interact(() -> HomeFixture.choose(model, "micro-break"));

        assertThat(Seen.words(hero)).contains("Two-Minute Reset").doesNotContain("Desk Break", "Thoracic Rotation");
    }

    @Test
    void whoComesBackInTheMorningIsGreetedInTheMorning(FxRobot robot) {
        robot.interact(() -> {
            Stage window = new Stage();
            window.setScene(hero.getScene());
            window.show();
            assertThat(Seen.words(hero)).anyMatch(words -> words.startsWith("Good afternoon."));
            // Without a screen no window loses the keyboard to another; what is in it can only go and come back.
            Scene scene = hero.getScene();
            window.setScene(new Scene(new Group()));
            home.now = Instant.parse("2026-03-03T08:00:00Z");
            window.setScene(scene);
            assertThat(window.isFocused()).isTrue();
            assertThat(Seen.words(hero)).contains("Good morning. Back at your desk by 08:04.");
            window.close();
        });
    }

    private Dialog latest() {
        Dialog dialog = home.dialogs.shown().getLast();
        Seen.in(dialog, 900, 900);
        return dialog;
    }

    private void start() {
        Seen.node(hero, Button.class, "start").fire();
    }
}
