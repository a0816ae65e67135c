package app.unhunch.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.pose.Pose;
import app.unhunch.library.Library;
import app.unhunch.model.Place;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Side;
import app.unhunch.model.Sides;
import app.unhunch.session.Cue;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private final Library library = Library.read(null);
    private final List<Pose> poses = new ArrayList<>(library.poses());
    private final Figures figures = new Figures(
            () -> List.copyOf(poses),
            new SimpleObjectProperty<>(Person.USUAL),
            new SimpleBooleanProperty(true),
            Runnable::run);

    @ParameterizedTest
    @CsvSource({
        "upper-back-five, 0, child-hold",
        "upper-back-five, 1, cat",
        "upper-back-five, 2, side-hold",
        "upper-back-five, 3, tquad-open",
        "upper-back-five, 4, thread-hold",
        "desk-break, 1, seat-open"
    })
    void aStretchIsToldByThePoseInWhichItIsFeltMost(String routine, int stretch, String pose) {
        PlannedStretch planned =
                library.routine(routine).orElseThrow().stretches().get(stretch);
        Side body = planned.variant().position().place() == Place.FLOOR ? Side.RIGHT : Side.LEFT;
        Side side = planned.stretch().sides() == Sides.EACH ? body : null;
        Frame expected = figures.graph().still(pose, side);

        assertThat(figures.telling(planned, Side.RIGHT)).contains(expected);
    }

    @Test
    void aStretchWithSidesIsToldOnTheSideThatComesFirst() {
        PlannedStretch side =
                library.routine("upper-back-five").orElseThrow().stretches().get(2);

        double left =
                figures.telling(side, Side.LEFT).orElseThrow().bones().head().x();
        double right =
                figures.telling(side, Side.RIGHT).orElseThrow().bones().head().x();

        assertThat(left).isEqualTo(-right).isPositive();
    }

    @Test
    void whatComesNextIsShownAsTheMirrorToo() {
        Timeline timeline = Timeline.of(library.routine("micro-break").orElseThrow(), Pace.USUAL);
        for (Cue cue : timeline.cues()) {
            Side named = cue.side();
            Side body = figures.ending(cue).orElseThrow().working();
            assertThat(body).isEqualTo(named == null ? null : named.other());
        }
    }

    @Test
    void posesThatWereReadAgainAreTheOnesThatShow() {
        assertThat(figures.graph()).isSameAs(figures.graph());
        assertThat(figures.graph().knows("cat")).isTrue();

        poses.removeIf(p -> p.id().equals("cat"));

        assertThat(figures.graph().knows("cat")).isFalse();
    }
}
