package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import app.unhunch.i18n.Times;
import app.unhunch.model.Routine;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.Seen;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        cards = new RoutineCards(model, home.texts, TestFigures.usual(), model::start);
        cards.arrange(false, 1216, 16);
        Seen.in(cards, 1216, 300);
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
    void theShortestComesFirst() {
        assertThat(cards.getItems())
                .isSortedAccordingTo(
                        Comparator.comparingLong((RoutineFacts facts) -> Times.wholeMinutes(facts.length()))
                                .thenComparingInt(
                                        facts -> library().indexOf(facts.whole().id())))
                .first()
                .satisfies(facts -> assertThat(facts.routine().id()).isEqualTo("micro-break"));
    }

    @Test
    void noneChangesItsPlaceWhenThereIsNoFloorToday(FxRobot robot) {
        List<String> before = ids();
        robot.interact(() -> model.fit().setNoFloor(true));
        assertThat(ids()).isEqualTo(before);
        robot.interact(() -> model.fit().setNoFloor(false));
        assertThat(ids()).isEqualTo(before);
    }

    private List<String> library() {
        return model.routines().get().stream().map(facts -> facts.whole().id()).toList();
    }

    private List<String> ids() {
        return cards.getItems().stream().map(facts -> facts.whole().id()).toList();
    }

    @Test
    void selectingACardChangesTheOffer(FxRobot robot) {
        robot.interact(() -> cards.getSelectionModel().select(at("unwind")));

        assertThat(model.selected().get().orElseThrow().routine().id()).isEqualTo("unwind");
    }

    @Test
    void neighboursShowDifferentStretches() {
        List<String> shown = cards.getItems().stream()
                .map(facts -> cards.picture(facts).stretch().id())
                .toList();
        for (int i = 1; i < shown.size(); i++) {
            assertThat(shown.get(i)).isNotEqualTo(shown.get(i - 1));
        }
        assertThat(shown.subList(0, 5)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"1216, false", "1000, true"})
    void allAreSeenAtOnceWhereTheyHaveRoomElseTheNextInPart(double width, boolean cut, FxRobot robot) {
        robot.interact(() -> cards.arrange(false, width, 16));

        assertThat(cards.isCut()).isEqualTo(cut);
        double whole = width / cards.getFixedCellSize();
        assertThat(whole - Math.floor(whole + 0.01)).isEqualTo(cut ? 0.35 : 0, offset(0.02));
    }

    @Test
    void whereThereIsOneColumnTheyAreRowsAndTheListDoesNotScrollByItself(FxRobot robot) {
        robot.interact(() -> {
            cards.arrange(true, 680, 16);
            Seen.in(cards, 680, 900);
        });

        assertThat(cards.getOrientation()).isEqualTo(Orientation.VERTICAL);
        assertThat(cards.getPrefHeight()).isGreaterThanOrEqualTo(6 * cards.getFixedCellSize());
        assertThat(cards.lookupAll(".tile-row")).hasSize(6);
    }

    @Test
    void theOfferedRoutineIsTheSelectedCard(FxRobot robot) {
        robot.interact(() -> HomeFixture.choose(model, "micro-break"));

        assertThat(cards.getSelectionModel().getSelectedItem().routine().id()).isEqualTo("micro-break");
    }

    @Test
    void readingTheFilesAgainKeepsTheSelection(FxRobot robot) {
        robot.interact(() -> cards.getSelectionModel().select(at("desk-break")));
        robot.interact(model::readAgain);

        assertThat(cards.getSelectionModel().getSelectedIndex()).isEqualTo(at("desk-break"));
        assertThat(model.selected().get().orElseThrow().routine().id()).isEqualTo("desk-break");
    }

    @Test
    void enterStartsTheSelectedRoutine(FxRobot robot) {
        robot.interact(() -> {
            cards.getSelectionModel().select(at("micro-break"));
            cards.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });

        assertThat(home.started).extracting(Routine::id).containsExactly("micro-break");
    }

    private int at(String routine) {
        return cards.getItems().stream()
                .map(facts -> facts.routine().id())
                .toList()
                .indexOf(routine);
    }
}
