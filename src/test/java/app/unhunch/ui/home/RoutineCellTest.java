package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.Seen;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RoutineCellTest {

    private final HomeFixture home = new HomeFixture();
    private RoutineCards cards;
    private RoutineCell cell;

    @Start
    void start(Stage stage) {
        HomeModel model = home.model();
        cards = new RoutineCards(model, home.texts, TestFigures.usual(), model::start);
        cell = new RoutineCell(cards, model, home.texts, TestFigures.usual());
        cell.updateItem(facts("desk-break"), false);
    }

    @Test
    void aScreenReaderHearsTheNameTheLengthThePlacesAndHowManyStretches() {
        assertThat(cell.getAccessibleText()).isEqualTo("Desk Break, 5 min · Seated · Standing · 2 stretches");
    }

    @Test
    void itShowsWholeMinutesThePlaceThatAsksMostAndTheName() {
        assertThat(Seen.words(cell.getGraphic())).containsExactlyInAnyOrder("5", "min", "Seated", "Desk Break");
    }

    @Test
    void whereThereIsOneColumnItIsARow(FxRobot robot) {
        assertThat(cell.getGraphic().lookup(".tile")).isNotNull();
        robot.interact(() -> {
            cards.arrange(true, 680, 16);
            cell.updateItem(facts("unwind"), false);
        });

        assertThat(cell.getGraphic().lookup(".tile")).isNull();
        assertThat(Seen.words(cell.getGraphic())).contains("10", "min", "Unwind", "Floor");
    }

    @Test
    void aCardThatIsNotUsedAnyMoreSaysAndShowsNothing(FxRobot robot) {
        assertThat(cell.getGraphic()).isInstanceOf(Region.class);
        robot.interact(() -> cell.updateItem(null, true));

        assertThat(cell.getAccessibleText()).isNull();
        assertThat(cell.getGraphic()).isNull();
    }

    private RoutineFacts facts(String routine) {
        return cards.getItems().stream()
                .filter(facts -> facts.routine().id().equals(routine))
                .findFirst()
                .orElseThrow();
    }
}
