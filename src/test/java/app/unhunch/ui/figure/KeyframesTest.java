package app.unhunch.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.motion.Keyframe;
import app.unhunch.figure.motion.Keyframe.Tempo;
import app.unhunch.library.Library;
import app.unhunch.model.Place;
import app.unhunch.model.Side;
import app.unhunch.session.Cue;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyframesTest {

    private final Timeline timeline =
            Timeline.of(Library.read(null).routine("upper-back-five").orElseThrow(), Pace.USUAL);
    private final List<Keyframe> keyframes = Keyframes.of(timeline);

    @Test
    void everyCueIsAKeyframeWithItsPoseAndItsLength() {
        assertThat(keyframes).hasSameSizeAs(timeline.cues());
        for (Cue cue : timeline.cues()) {
            Keyframe keyframe = keyframes.get(cue.index());
            assertThat(keyframe.pose()).isEqualTo(cue.pose());
            assertThat(keyframe.seconds() * 1000)
                    .isEqualTo((double) cue.length().toMillis());
        }
    }

    @Test
    void theFigureIsAMirrorWhereItFacesThePersonAndTrueOnTheFloor() {
        for (Cue cue : timeline.cues()) {
            Side named = cue.side();
            boolean mirror = cue.planned().variant().position().place() != Place.FLOOR;
            assertThat(keyframes.get(cue.index()).side())
                    .isEqualTo(named == null ? null : mirror ? named.other() : named);
        }
        assertThat(timeline.routine().places()).contains(Place.FLOOR, Place.STANDING);
    }

    @Test
    void whatMovesWithTheBreathFlowsAndWhatWaitsSettles() {
        for (Cue cue : timeline.cues()) {
            boolean moves = cue.kind() == Cue.Kind.MOVE || cue.kind() == Cue.Kind.REP;
            assertThat(keyframes.get(cue.index()).tempo()).isEqualTo(moves ? Tempo.FLOWING : Tempo.SETTLING);
        }
    }
}
