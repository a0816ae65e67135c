package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.motion.Choreography;
import app.unhunch.figure.motion.PoseGraph;
import app.unhunch.library.Library;
import app.unhunch.model.Side;
import app.unhunch.session.Cue;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.ui.figure.Keyframes;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ClipTest {

    private final Library library = Library.read(null);
    private final Timeline timeline =
            Timeline.of(library.routine("upper-back-five").orElseThrow(), Pace.USUAL);
    private final Choreography choreography = new Choreography(new PoseGraph(library.poses()), Keyframes.of(timeline));

    @Test
    void aRepetitionTakesOneBreathDividedByTheSpeed() {
        assertThat(clip("cat-cow", cue -> cue.rep() == 2).seconds()).isEqualTo(8 / 2.0);
    }

    @Test
    void oneSideIsEnoughAndAHoldIsShort() {
        Clip clip = clip("side-stretch", cue -> cue.kind() == Cue.Kind.MOVE || cue.dosed());

        assertThat(clip.cues()).extracting(Cue::side).containsOnly(Side.RIGHT);
        assertThat(clip.seconds()).isEqualTo((4 * 4 + 2.5) / 2);
    }

    @Test
    void itShowsEachCueInItsTurnAndStaysAtItsEnds() {
        Clip clip = clip("cat-cow", cue -> cue.rep() == 2);
        int cow = clip.cues().getFirst().index();

        assertThat(clip.at(-1).frame().bones().head())
                .isEqualTo(choreography.at(cow, 0).bones().head());
        assertThat(clip.at(1).frame().bones().head())
                .isEqualTo(choreography.at(cow, 2).bones().head());
        assertThat(clip.at(99).frame().bones().head())
                .isEqualTo(choreography.pose(cow + 1).bones().head());
    }

    @Test
    void theWayBackCanBeLeftOut() {
        Clip clip = clip("thread-the-needle", cue -> cue.kind() != Cue.Kind.GET_READY);

        assertThat(clip.upToTheHold().cues().getLast().kind()).isEqualTo(Cue.Kind.HOLD);
        assertThat(clip.upToTheHold().seconds()).isLessThan(clip.seconds());
    }

    private Clip clip(String stretch, Predicate<Cue> wanted) {
        return Clip.of(timeline, choreography, stretch, wanted, 2);
    }
}
