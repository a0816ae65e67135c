package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RoutineCellTest {

    private final HomeFixture home = new HomeFixture();
    private RoutineCell cell;

    @Start
    void start(Stage stage) {
        cell = new RoutineCell(home.texts);
        HomeModel model = home.model();
        cell.updateItem(model.routines().get().get(2), false);
    }

    @Test
    void aScreenReaderHearsTheNameTheLengthThePlacesAndHowManyStretches() {
        assertThat(cell.getAccessibleText()).isEqualTo("Desk Break, 4 min 26 s · Chair · Standing · 2 stretches");
    }

    @Test
    void aCardThatIsNotUsedAnyMoreSaysAndShowsNothing(FxRobot robot) {
        assertThat(cell.getGraphic()).isNotNull();
        robot.interact(() -> cell.updateItem(null, true));

        assertThat(cell.getAccessibleText()).isNull();
        assertThat(cell.getGraphic()).isNull();
    }
}
