package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.Times;
import app.unhunch.library.Library;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Side;
import app.unhunch.session.Pace;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.Seen;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class StretchDialogTest {

    private final HomeFixture home = new HomeFixture();
    private List<RoutineFacts.Line> lines;

    @Start
    void start(Stage stage) {
        lines = Library.read(null).routines().stream()
                .flatMap(routine -> RoutineFacts.of(routine, Pace.USUAL, home.texts).lines(home.texts).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"LEFT, left, right", "RIGHT, right, left"})
    void theStepsAreToldForThePersonsFirstSide(Side first, String side, String other) {
        assertThat(Seen.words(dialog(stretch("thread-the-needle"), first)))
                .contains(
                        "Thread the Needle",
                        "Hands and knees: hands under shoulders, knees under hips.",
                        "Weight on your " + other + " hand; lift the " + side + ".",
                        "Palm up: slide your " + side + " arm under, out to the " + other + ".");
    }

    @ParameterizedTest
    @EnumSource
    void noBraceIsEverLeftAndNoAdviceLeftOut(Side first) {
        for (RoutineFacts.Line line : lines) {
            PlannedStretch planned = line.planned();
            assertThat(Seen.words(dialog(line, first)))
                    .containsAll(planned.stretch().goodFor())
                    .containsAll(planned.stretch().mistakes())
                    .containsAll(planned.stretch().easier())
                    .containsAll(planned.cautions())
                    .noneMatch(words -> words.contains("{") || words.contains("}"));
        }
    }

    @Test
    void theWayTheDoseAndTheExactTimeStandAboveTheStepsWhichAreNumbered() {
        RoutineFacts.Line line = stretch("side-stretch");
        assertThat(Seen.words(dialog(line, Side.RIGHT)))
                .startsWith("Side Stretch", "Standing · 20 s each side · " + Times.clockLike(line.length(), home.texts))
                .containsSubsequence("How to do it", "1", "2", "3", "4", "5", "6", "Where you may feel it");
    }

    @Test
    void theFigureStandsBesideTheWordsWhereThereIsRoom(FxRobot robot) {
        StretchDialog dialog = dialog(stretch("side-stretch"), Side.RIGHT);
        assertThat(dialog.lookup(".scene").isVisible()).isTrue();

        robot.interact(() -> Seen.in(dialog, 560, 600));

        assertThat(dialog.lookup(".scene").isVisible()).isFalse();
    }

    @Test
    void closeCloses(FxRobot robot) {
        StretchDialog dialog = dialog(stretch("cat-cow"), Side.LEFT);
        robot.interact(Seen.button(dialog, "Close")::fire);

        assertThat(home.dialogs.closed()).isEqualTo(1);
    }

    private RoutineFacts.Line stretch(String id) {
        return lines.stream()
                .filter(line -> line.planned().stretch().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private StretchDialog dialog(RoutineFacts.Line line, Side first) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            StretchDialog dialog = new StretchDialog(line, first, home.texts, home.dialogs, TestFigures.usual());
            Seen.in(dialog, 900, 1400);
            return dialog;
        });
    }
}
