package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.Routine;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.Seen;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RoutineCardsTest {

    private final HomeFixture home = new HomeFixture();
    private HomeModel model;
    private RoutineCards cards;

    @Start
    void start(Stage stage) {
        model = home.model();
        cards = new RoutineCards(model, home.texts, TestFigures.usual());
        Seen.in(cards, 400, 900);
    }

    @Test
    void everyRoutineHasACard() {
        assertThat(cards.getAccessibleText()).isEqualTo("Routines");
        assertThat(Seen.words(cards))
                .containsAll(model.routines().get().stream()
                        .map(facts -> facts.routine().name())
                        .toList());
    }

    @Test
    void selectingACardChangesTheOffer(FxRobot robot) {
        robot.interact(() -> cards.getSelectionModel().select(3));

        assertThat(model.selected().get().orElseThrow().routine().id()).isEqualTo("unwind");
    }

    @Test
    void theOfferedRoutineIsTheSelectedCard(FxRobot robot) {
        robot.interact(() -> HomeFixture.choose(model, "micro-break"));

        assertThat(cards.getSelectionModel().getSelectedItem().routine().id()).isEqualTo("micro-break");
    }

    @Test
    void readingTheFilesAgainKeepsTheSelection(FxRobot robot) {
        robot.interact(() -> cards.getSelectionModel().select(2));
        robot.interact(model::readAgain);

        assertThat(cards.getSelectionModel().getSelectedIndex()).isEqualTo(2);
        assertThat(model.selected().get().orElseThrow().routine().id()).isEqualTo("desk-break");
    }

    @Test
    void enterStartsTheSelectedRoutine(FxRobot robot) {
        robot.interact(() -> {
            cards.getSelectionModel().select(4);
            cards.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });

        assertThat(home.started).extracting(Routine::id).containsExactly("micro-break");
    }
}
