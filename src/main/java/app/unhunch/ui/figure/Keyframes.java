package app.unhunch.ui.figure;

import app.unhunch.figure.motion.Keyframe;
import app.unhunch.figure.motion.Keyframe.Tempo;
import app.unhunch.session.Cue;
import app.unhunch.session.Timeline;
import java.util.List;

/// The cues of a timeline as the figure needs them: which pose, on which side of its body, by when.
public final class Keyframes {

    private static final double NANOS = 1e9;

    private Keyframes() {}

    /// One beat for each cue.
    public static List<Keyframe> of(Timeline timeline) {
        return timeline.cues().stream()
                .map(cue -> new Keyframe(
                        cue.pose(),
                        Mirror.bodySide(cue.planned().variant(), cue.side()),
                        cue.length().toNanos() / NANOS,
                        tempo(cue.kind())))
                .toList();
    }

    private static Tempo tempo(Cue.Kind kind) {
        return switch (kind) {
            case MOVE, REP -> Tempo.FLOWING;
            case GET_READY, SWITCH, SETTLE, HOLD, CLOSE -> Tempo.SETTLING;
        };
    }
}
