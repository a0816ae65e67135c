package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.figure.Thumbnail;
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
        HomeModel model = home.model();
        cell = new RoutineCell(model, home.texts, TestFigures.usual());
        cell.updateItem(model.routines().get().get(2), false);
    }

    @Test
    void aScreenReaderHearsTheNameTheLengthThePlacesAndHowManyStretches() {
        assertThat(cell.getAccessibleText()).isEqualTo("Desk Break, 4 min 32 s · Chair · Standing · 2 stretches");
    }

    @Test
    void eachStretchHasItsPicture(FxRobot robot) {
        assertThat(pictures()).isEqualTo(2);
        robot.interact(() -> cell.updateItem(home.model().routines().get().getFirst(), false));

        assertThat(pictures()).isEqualTo(5);
    }

    private long pictures() {
        return cell.getGraphic().lookupAll(".thumbnail").stream()
                .filter(Thumbnail.class::isInstance)
                .count();
    }

    @Test
    void aCardThatIsNotUsedAnyMoreSaysAndShowsNothing(FxRobot robot) {
        assertThat(cell.getGraphic()).isNotNull();
        robot.interact(() -> cell.updateItem(null, true));

        assertThat(cell.getAccessibleText()).isNull();
        assertThat(cell.getGraphic()).isNull();
    }
}
