package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Library;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Side;
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
    private List<PlannedStretch> stretches;

    @Start
    void start(Stage stage) {
        stretches = Library.read(null).routines().stream()
                .flatMap(routine -> routine.stretches().stream())
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
        for (PlannedStretch planned : stretches) {
            assertThat(Seen.words(dialog(planned, first)))
                    .containsAll(planned.stretch().goodFor())
                    .containsAll(planned.stretch().mistakes())
                    .containsAll(planned.stretch().easier())
                    .containsAll(planned.cautions())
                    .noneMatch(words -> words.contains("{") || words.contains("}"));
        }
    }

    @Test
    void closeCloses(FxRobot robot) {
        StretchDialog dialog = dialog(stretch("cat-cow"), Side.LEFT);
        robot.interact(Seen.button(dialog, "Close")::fire);

        assertThat(home.dialogs.closed()).isEqualTo(1);
    }

    private PlannedStretch stretch(String id) {
        return stretches.stream()
                .filter(planned -> planned.stretch().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private StretchDialog dialog(PlannedStretch planned, Side first) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            StretchDialog dialog = new StretchDialog(planned, first, home.texts, home.dialogs, TestFigures.usual());
            Seen.in(dialog, 900, 1400);
            return dialog;
        });
    }
}
