package app.unhunch.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Library;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.ui.widget.Pinned;
import java.time.Duration;
import java.util.Objects;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whatever the language, the right arm is the right arm.
@ExtendWith(ApplicationExtension.class)
class PinnedFigureTest {

    private final Library library = Library.read(null);
    private final Figures figures = TestFigures.usual();

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @Test
    void aStillPictureIsNotMirrored(FxRobot robot) {
        robot.interact(() -> Pinned.assertPinned(
                () -> Thumbnail.of(
                        figures, Objects.requireNonNull(figures.graph().still("cat", null))),
                90,
                60));
    }

    @Test
    void theFigureOfASessionAndTheNameOfItsArmAreNotMirrored(FxRobot robot) {
        Timeline micro = Timeline.of(library.routine("micro-break").orElseThrow(), Pace.USUAL);
        robot.interact(() -> Pinned.assertPinned(
                () -> {
                    SessionFigure figure = new SessionFigure(figures, side -> side + " arm");
                    figure.show(micro, micro.at(Duration.ofSeconds(30)));
                    return figure;
                },
                480,
                320));
    }
}
