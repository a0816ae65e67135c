package app.unhunch.ui.finish;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.live.JournalService;
import app.unhunch.library.Library;
import app.unhunch.session.Pace;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Seen;
import app.unhunch.ui.widget.TestJournal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How it feels now goes into the line of the session, and is shown beside how it felt before.
@ExtendWith(ApplicationExtension.class)
class RatingPaneTest {

    private static final String QUESTION = "How does your upper back feel right now?";

    private final JournalService journal = TestJournal.empty();
    private final List<Optional<Integer>> answers = new ArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();

    @Start
    void start(Stage unused) {}

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource({
        "5, 3, Two points easier, You said 5 before you started.",
        "5, 4, One point easier, You said 5 before you started.",
        "9, 2, 7 points easier, You said 9 before you started.",
        "5, 5, No change today, You said 5 before you started.",
        "3, 4, One point worse, 'If it stays worse tomorrow, take it easier.'"
    })
    void theAnswerTakesThePlaceOfTheQuestion(int before, int now, String meaning, String more, FxRobot robot) {
        robot.interact(() -> {
            RatingPane pane = pane(new CheckIn(before, null));
            press(pane, now);
            assertThat(Seen.words(pane))
                    .containsExactlyInAnyOrder(String.valueOf(before), String.valueOf(now), meaning, more);
        });
        assertThat(told()).isEqualTo(new CheckIn(before, now));
        assertThat(answered).hasValue(1);
    }

    @Test
    void whoToldNothingBeforeIsComparedWithNothing(FxRobot robot) {
        robot.interact(() -> {
            RatingPane pane = pane(CheckIn.NONE);
            press(pane, 3);
            assertThat(Seen.words(pane)).containsExactly("3 of 10");
        });
        assertThat(told()).isEqualTo(new CheckIn(null, 3));
    }

    @Test
    void whoWantsToChangeTheAnswerIsAskedAgain(FxRobot robot) {
        robot.interact(() -> {
            RatingPane pane = pane(CheckIn.NONE);
            press(pane, 3);
            Seen.node(pane, Button.class, "change-answer").fire();
            Seen.settle(pane);
            assertThat(Seen.words(pane)).contains(QUESTION);
            assertThat(told()).as("what is kept is what is seen").isEqualTo(CheckIn.NONE);
            press(pane, 3);
            assertThat(Seen.words(pane)).doesNotContain(QUESTION);
        });
        assertThat(told()).isEqualTo(new CheckIn(null, 3));
        assertThat(answers).containsExactly(Optional.empty(), Optional.of(3), Optional.empty(), Optional.of(3));
    }

    @Test
    void changeIsNotWhereANumberWas(FxRobot robot) {
        robot.interact(() -> {
            RatingPane pane = pane(new CheckIn(5, null));
            double numbers = Seen.node(pane, ToggleButton.class, "number-9")
                    .localToScene(0, 0)
                    .getY();
            press(pane, 9);
            Button change = Seen.node(pane, Button.class, "change-answer");
            assertThat(change.localToScene(change.getLayoutBounds()).getMaxY())
                    .as("who presses twice does not change their mind")
                    .isLessThanOrEqualTo(numbers);
        });
    }

    private static void press(RatingPane pane, int number) {
        Seen.node(pane, ToggleButton.class, "number-" + number).fire();
        Seen.settle(pane);
    }

    private CheckIn told() {
        return journal.contents().get().last().orElseThrow().checkIn();
    }

    private RatingPane pane(CheckIn before) {
        Entry entry = SampleJournal.few(LocalDate.of(2026, 3, 1)).getFirst().told(before, "");
        journal.keep(entry);
        Session session = new Session(
                Timeline.of(Library.read(null).routine("micro-break").orElseThrow(), Pace.USUAL));
        VBox screen = new VBox();
        screen.getStyleClass().add("finish");
        Theme.dress(screen, "finish");
        RatingPane pane = new RatingPane(
                new FinishModel(session, Optional.of(entry), journal, true, answers::add),
                TestTexts.english(),
                screen,
                answered::incrementAndGet);
        screen.getChildren().add(pane);
        Seen.in(screen, 760, 520);
        return pane;
    }
}
