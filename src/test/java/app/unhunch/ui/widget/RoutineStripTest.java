package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Library;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RoutineStripTest {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final Offset<Double> HAIR = Offset.offset(0.01);

    /// It is filled by whole pixels.
    private static final Offset<Double> PIXEL = Offset.offset(1.0);

    private final Timeline timeline =
            Timeline.of(Library.read(null).routine("upper-back-full").orElseThrow(), Pace.USUAL);
    private RoutineStrip strip;

    @Start
    void start(Stage stage) {
        strip = new RoutineStrip(timeline);
        strip.resize(800, 10);
        strip.layout();
    }

    @Test
    void aPieceIsAsWideAsItsStretchIsLong() {
        List<Region> pieces = parts("piece");

        assertThat(pieces).hasSameSizeAs(timeline.routine().stretches());
        double unit = pieces.getFirst().getWidth() / length(0);
        for (int item = 0; item < pieces.size(); item++) {
            assertThat(pieces.get(item).getWidth()).isCloseTo(unit * length(item), HAIR);
        }
        Region last = pieces.getLast();
        assertThat(last.getLayoutX() + last.getWidth()).isCloseTo(800, HAIR);
    }

    @Test
    void theWarmUpIsOnePieceBeforeTheStretches() {
        Library library = Library.read(null);
        Timeline warm = Timeline.of(timeline.routine().warmedUpBy(library.warmUp()), Pace.USUAL);
        strip = new RoutineStrip(warm);
        strip.resize(800, 10);
        Duration end = warm.startOfItem(0).start();
        strip.show(warm, warm.at(end.dividedBy(2)));
        strip.layout();

        List<Region> pieces = parts("piece");
        assertThat(pieces).hasSize(timeline.routine().stretches().size() + 1);
        assertThat(pieces.getFirst().getPseudoClassStates()).contains(CURRENT);
        assertThat(parts("piece-fill").getFirst().getWidth())
                .isCloseTo(pieces.getFirst().getWidth() / 2, PIXEL);
        assertThat(parts("piece-fill").get(1).isVisible()).isFalse();

        strip.show(warm, warm.at(end));
        assertThat(pieces.getFirst().getPseudoClassStates()).doesNotContain(CURRENT);
        assertThat(pieces.get(1).getPseudoClassStates()).contains(CURRENT);
    }

    @Test
    void itIsFilledUpToThePresentPlace() {
        strip.show(timeline, timeline.at(middleOf(1)));

        List<Region> pieces = parts("piece");
        List<Region> fills = parts("piece-fill");
        assertThat(fills.get(0).getWidth()).isEqualTo(pieces.get(0).getWidth());
        assertThat(fills.get(1).getWidth()).isCloseTo(pieces.get(1).getWidth() / 2, PIXEL);
        assertThat(fills.get(2).isVisible()).isFalse();
    }

    @Test
    void onlyThePresentStretchIsMarked() {
        strip.show(timeline, timeline.at(middleOf(0)));
        strip.show(timeline, timeline.at(middleOf(2)));

        List<Region> pieces = parts("piece");
        for (int item = 0; item < pieces.size(); item++) {
            assertThat(pieces.get(item).getPseudoClassStates().contains(CURRENT))
                    .as("piece " + item)
                    .isEqualTo(item == 2);
        }
    }

    @Test
    void aStretchThatIsMadeLongerGetsMoreRoom() {
        double before = parts("piece").getFirst().getWidth();
        Timeline slower = Timeline.of(
                timeline.routine(),
                new Pace(
                        Pace.USUAL.holding(),
                        Pace.USUAL.moving(),
                        Duration.ofSeconds(20),
                        Pace.USUAL.change(),
                        Pace.USUAL.settle(),
                        Pace.USUAL.firstSide()));
        strip.show(slower, slower.at(Duration.ZERO));
        strip.layout();

        assertThat(parts("piece").getFirst().getWidth()).isNotEqualTo(before);
    }

    private double length(int item) {
        return timeline.endOfItem(item)
                .minus(timeline.startOfItem(item).start())
                .toNanos();
    }

    private Duration middleOf(int item) {
        return timeline.startOfItem(item).start().plus(timeline.endOfItem(item)).dividedBy(2);
    }

    private List<Region> parts(String style) {
        return strip.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains(style))
                .map(Region.class::cast)
                .toList();
    }
}
