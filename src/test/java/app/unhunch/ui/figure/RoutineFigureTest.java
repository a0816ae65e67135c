package app.unhunch.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.ui.widget.Seen;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// In no window, so that only the test moves it.
@ExtendWith(ApplicationExtension.class)
class RoutineFigureTest {

    private static final int STEPS_IN_FIVE_MINUTES = 3000;

    private final Library library = Library.read(null);
    private RoutineFigure figure;

    @Start
    void start(Stage stage) {
        figure = new RoutineFigure(TestFigures.usual());
        // Small, as it is not looked at.
        Seen.in(figure, 20, 24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"micro-break", "desk-break", "upper-back-full"})
    void itDoesEveryStretchInItsOrderAndBeginsAnewWithinFiveMinutes(String id, FxRobot robot) {
        Routine routine = library.routine(id).orElseThrow();
        List<Integer> done = new ArrayList<>(List.of(0));
        robot.interact(() -> {
            figure.show(Timeline.of(routine.warmedUpBy(library.warmUp()), Pace.USUAL));
            assertThat(figure.stretch().get()).isZero();
            figure.stretch().subscribe((_, now) -> done.add(now.intValue()));
            for (int step = 0; step < STEPS_IN_FIVE_MINUTES; step++) {
                figure.advance();
            }
        });
        for (int i = 0; i < done.size(); i++) {
            assertThat(done.get(i)).isEqualTo(i % routine.stretches().size());
        }
        assertThat(done.size()).isGreaterThanOrEqualTo(routine.stretches().size());
    }

    @Test
    void anotherRoutineBeginsWithItsFirstStretchAndTheSameOneGoesOn(FxRobot robot) {
        Timeline unwind = Timeline.of(library.routine("unwind").orElseThrow(), Pace.USUAL);
        robot.interact(() -> {
            figure.show(unwind);
            while (figure.stretch().get() == 0) {
                figure.advance();
            }
            figure.show(Timeline.of(unwind.routine(), Pace.USUAL));
            assertThat(figure.stretch().get()).isEqualTo(1);
            figure.show(Timeline.of(library.routine("desk-break").orElseThrow(), Pace.USUAL));
            assertThat(figure.stretch().get()).isZero();
        });
    }
}
