package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.Routine;
import app.unhunch.ui.common.Seen;
import app.unhunch.ui.figure.TestFigures;
import javafx.scene.control.Button;
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
        offer = new OfferPane(model, home.texts, home.times, home.sheets, TestFigures.usual());
        offer.arrange(OfferPane.Room.WIDE);
        Seen.in(offer, 800, 2000);
    }

    @Test
    void thePersonSeesWhatItIsHowLongItTakesWhereAndWhenItEnds() {
        Routine routine = model.selected().get().orElseThrow().routine();

        assertThat(Seen.words(offer))
                .contains("Desk Break", routine.summary(), "4 min 42 s", "Chair · Standing", "Ends at 14:24");
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
        assertThat(Seen.words(before)).containsAll(routine.cautions());
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
}
