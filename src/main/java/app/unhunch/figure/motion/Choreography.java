package app.unhunch.figure.motion;

import app.unhunch.figure.pose.View;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the figure does in every beat of a routine. What it shows is a function of the position alone, so it can be
/// frozen, wound back or hurried like the routine itself.
public final class Choreography {

    private final PoseGraph repertoire;
    private final List<Keyframe> beats;
    private final List<PoseNode> ends = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private final @Nullable Transition[] passages;
    private final double[] starts;

    /// Who begins with the left side also kneels down that way round, so that the routine is the mirror of the other.
    private final Side first;

    /// @param beats the poses of a routine in their order; one that is not known is replaced by standing
    public Choreography(PoseGraph repertoire, List<Keyframe> beats) {
        this.repertoire = repertoire;
        this.beats = List.copyOf(beats);
        this.passages = new Transition[beats.size()];
        this.starts = new double[beats.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + beats.get(i - 1).seconds();
        }
        this.first = beats.stream()
                .map(Keyframe::side)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Side.RIGHT);
        for (Keyframe beat : beats) {
            ends.add(repertoire.station(beat.pose(), beat.side()));
        }
        for (int i = 0; i < beats.size(); i++) {
            views.add(viewOf(i));
        }
    }

    /// How many beats there are.
    public int size() {
        return beats.size();
    }

    /// What it shows in a beat.
    ///
    /// @param seconds since the beat began; before its begin and after its end nothing moves
    public Frame at(int beat, double seconds) {
        return passage(beat).at(seconds);
    }

    /// The telling pose of a beat, at rest: the one it ends in.
    public Frame pose(int beat) {
        PoseNode end = ends.get(beat);
        return Frame.still(end.bones(), end.pose())
                .seenFrom(views.get(beat))
                .workedBy(beats.get(beat).side());
    }

    /// How long after its begin the routine is there, in seconds.
    double time(int beat, double seconds) {
        return starts[beat] + seconds;
    }

    /// The pose next to which the body is, for finding a way from there.
    PoseNode near(int beat, double seconds) {
        return passage(beat).near(seconds);
    }

    /// A way that a body can take to a station while it is in a beat.
    List<PoseNode> route(PoseNode from, PoseNode to, int beat) {
        Side side = beats.get(beat).side();
        return repertoire.route(from, to, side == null ? first : side);
    }

    private Transition passage(int beat) {
        Transition known = passages[beat];
        if (known != null) {
            return known;
        }
        PoseNode from = beat == 0 ? start() : ends.get(beat - 1);
        View before = beat == 0 ? from.pose().view() : views.get(beat - 1);
        Transition made =
                new Transition(beats.get(beat), route(from, ends.get(beat), beat), before, views.get(beat), side(beat));
        passages[beat] = made;
        return made;
    }

    /// A routine begins with getting into its first pose, for which one stands up from the desk.
    private PoseNode start() {
        return beats.getFirst().tempo() == Keyframe.Tempo.SETTLING ? repertoire.home() : ends.getFirst();
    }

    private Side side(int beat) {
        Side side = beats.get(beat).side();
        return side == null ? ends.get(beat).side() : side;
    }

    /// A pose without sides is seen like the pose with sides that comes next, so that the camera stays where it is
    /// through all of one side.
    private View viewOf(int beat) {
        PoseNode own = ends.get(beat);
        Side side = beats.get(beat).side();
        if (side == null || !own.symmetric()) {
            return own.pose().view();
        }
        View later = viewOfSide(beat, 1, side);
        View found = later == null ? viewOfSide(beat, -1, side) : later;
        return found == null ? own.pose().view() : found;
    }

    private @Nullable View viewOfSide(int beat, int step, Side side) {
        for (int i = beat + step; i >= 0 && i < beats.size() && beats.get(i).side() == side; i += step) {
            if (!ends.get(i).symmetric()) {
                return ends.get(i).pose().view();
            }
        }
        return null;
    }
}
