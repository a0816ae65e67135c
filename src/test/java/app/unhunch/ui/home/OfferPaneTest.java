package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.Routine;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.Seen;
import java.time.Instant;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OfferPaneTest {

    private final HomeFixture home = new HomeFixture();
    private HomeModel model;
    private OfferPane offer;

    @Start
    void start(Stage stage) {
        model = home.model();
        HomeFixture.choose(model, "desk-break");
        offer = new OfferPane(model, home.texts, home.times, home.dialogs, TestFigures.usual());
        offer.arrange(OfferPane.Room.WIDE);
        Seen.in(offer, 800, 2000);
    }

    @Test
    void thePersonSeesWhatItIsHowLongItTakesWhereAndWhenItEnds() {
        Routine routine = model.selected().get().orElseThrow().routine();

        assertThat(Seen.words(offer))
                .contains("Desk Break", routine.summary(), "4 min 32 s", "Chair · Standing", "Ends at 14:24");
    }

    @Test
    void theWarmUpIsOneSwitchAwayAndItsCautionsAreTold(FxRobot robot) {
        CheckBox box = (CheckBox) offer.lookup("#warm-up");
        assertThat(box.getText()).isEqualTo("Warm up first");
        assertThat(Seen.words(offer)).contains("2 min").doesNotContain("Head Turns");

        robot.interact(box::fire);

        assertThat(home.settings.warmUp().get()).isTrue();
        assertThat(Seen.words(offer)).contains("6 min 38 s", "Head Turns", "Wrist Circles");
    }

    @Test
    void everyStretchIsListed() {
        assertThat(Seen.words(offer)).contains("Side Stretch", "Thoracic Rotation");
    }

    @Test
    void whoShouldTakeCareIsToldInFullWhereThereIsRoom(FxRobot robot) {
        Routine routine = model.selected().get().orElseThrow().routine();
        TitledPane before = (TitledPane) offer.lookup(".before");

        assertThat(routine.cautions()).isNotEmpty();
        routine.cautions()
                .forEach((stretch, cautions) ->
                        assertThat(Seen.words(before)).contains(stretch).containsAll(cautions));
        assertThat(before.isExpanded()).isTrue();
        robot.interact(() -> offer.arrange(OfferPane.Room.NARROW));
        assertThat(before.isExpanded()).isFalse();
    }

    @Test
    void startStartsWhatIsShown(FxRobot robot) {
        robot.interact(Seen.node(offer, Button.class, "start")::fire);

        assertThat(home.started).extracting(Routine::id).containsExactly("desk-break");
    }

    @Test
    void anotherChoiceReplacesEverythingOfTheOneBefore(FxRobot robot) {
        robot.interact(() -> HomeFixture.choose(model, "micro-break"));

        assertThat(Seen.words(offer))
                .contains("Micro Break", "Standing")
                .doesNotContain("Desk Break", "Chair · Standing", "Thoracic Rotation");
    }

    @Test
    void whoComesBackInTheMorningIsGreetedInTheMorning(FxRobot robot) {
        robot.interact(() -> {
            Stage window = new Stage();
            window.setScene(offer.getScene());
            window.show();
            assertThat(Seen.words(offer)).anyMatch(words -> words.startsWith("Good afternoon."));
            // Without a screen no window loses the keyboard to another; what is in it can only go and come back.
            Scene scene = offer.getScene();
            window.setScene(new Scene(new Group()));
            home.now = Instant.parse("2026-03-03T08:00:00Z");
            window.setScene(scene);
            assertThat(window.isFocused()).isTrue();
            assertThat(Seen.words(offer))
                    .anyMatch(words -> words.startsWith("Good morning."))
                    .contains("Ends at 08:04");
            window.close();
        });
    }
}
