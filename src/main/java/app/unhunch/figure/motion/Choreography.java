package app.unhunch.figure.motion;

import app.unhunch.figure.pose.Cycle;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the figure does in every beat of a routine. What it shows is a function of the position alone, so it can be
/// frozen, wound back or hurried like the routine itself.
public final class Choreography {

    /// A camera looks at all of a pose that is so many times as high.
    private static final double MORE_ROOM = 1.05;

    private final PoseGraph graph;
    private final List<Keyframe> keyframes;
    private final List<PoseNode> ends = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private final @Nullable Transition[] transitions;
    private final double[] starts;

    /// Who begins with the left side also kneels down that way round, so that the routine is the mirror of the other.
    private final Side first;

    /// @param keyframes the poses of a routine in their order; one that is not known is replaced by standing
    public Choreography(PoseGraph graph, List<Keyframe> keyframes) {
        this.graph = graph;
        this.keyframes = List.copyOf(keyframes);
        this.transitions = new Transition[keyframes.size()];
        this.starts = new double[keyframes.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + keyframes.get(i - 1).seconds();
        }
        this.first = keyframes.stream()
                .map(Keyframe::side)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Side.RIGHT);
        for (Keyframe keyframe : keyframes) {
            ends.add(graph.node(keyframe.pose(), Objects.requireNonNullElse(keyframe.side(), first)));
        }
        for (int i = 0; i < keyframes.size(); i++) {
            views.add(viewOf(i));
        }
    }

    /// The number of keyframes.
    public int size() {
        return keyframes.size();
    }

    /// The frame at a place within a keyframe.
    ///
    /// @param seconds since the beat began; before its begin and after its end nothing moves
    public Frame at(int keyframe, double seconds) {
        return transition(keyframe).at(seconds);
    }

    /// The telling pose of a beat, at rest: the one it ends in.
    public Frame pose(int keyframe) {
        PoseNode end = ends.get(keyframe);
        return Frame.still(end.bones(), end.pose())
                .seenFrom(views.get(keyframe))
                .workedBy(keyframes.get(keyframe).side());
    }

    /// An arrow along the way from one place in the routine back to an earlier one, seen from there; `null` where every
    /// arrow would touch another limb.
    ///
    /// @param seconds since the beat began
    /// @param earlier the beat at the end of which the way ends
    public @Nullable Pointer wayBack(int keyframe, double seconds, int earlier) {
        List<Skeleton> bodies = new ArrayList<>(List.of(at(keyframe, seconds).bones()));
        route(near(keyframe, seconds), ends.get(earlier), keyframe).stream()
                .skip(1)
                .map(PoseNode::bones)
                .forEach(bodies::add);
        bodies.add(ends.get(earlier).bones());
        PosePath way = new PosePath(bodies);
        List<View> seen = List.of(views.get(earlier));
        return Stream.of(ends.get(keyframe).pose().lead(), Lead.HEAD, Lead.BACK, Lead.HAND)
                .filter(Objects::nonNull)
                .map(lead -> ArrowPath.of(way, lead, side(keyframe), seen))
                .filter(Objects::nonNull)
                .findFirst()
                .map(path -> new Pointer(path, 1))
                .orElse(null);
    }

    /// How long after its begin the routine is there, in seconds.
    double time(int keyframe, double seconds) {
        return starts[keyframe] + seconds;
    }

    /// The pose next to which the body is, for finding a way from there.
    PoseNode near(int keyframe, double seconds) {
        return transition(keyframe).near(seconds);
    }

    /// A way that a body can take to a station while it is in a beat.
    List<PoseNode> route(PoseNode from, PoseNode to, int keyframe) {
        Side side = keyframes.get(keyframe).side();
        return graph.route(from, to, side == null ? first : side);
    }

    private Transition transition(int keyframe) {
        Transition known = transitions[keyframe];
        if (known != null) {
            return known;
        }
        PoseNode from = keyframe == 0 ? start() : ends.get(keyframe - 1);
        View before = keyframe == 0 ? from.pose().view() : views.get(keyframe - 1);
        Transition made = new Transition(
                keyframes.get(keyframe),
                route(from, ends.get(keyframe), keyframe),
                before,
                views.get(keyframe),
                side(keyframe),
                round(keyframe));
        transitions[keyframe] = made;
        return made;
    }

    /// In a beat that is one movement nothing else has room.
    private @Nullable Round round(int keyframe) {
        PoseNode end = ends.get(keyframe);
        Cycle cycle = end.pose().cycle();
        boolean fits = cycle != null && keyframes.get(keyframe).seconds() >= 2 * cycle.seconds();
        return cycle != null && fits ? Round.of(graph, end, cycle) : null;
    }

    /// A routine begins with getting into its first pose, for which one stands up from the desk.
    private PoseNode start() {
        return keyframes.getFirst().tempo() == Keyframe.Tempo.SETTLING ? graph.home() : ends.getFirst();
    }

    private Side side(int keyframe) {
        Side side = keyframes.get(keyframe).side();
        return side == null ? ends.get(keyframe).side() : side;
    }

    /// A pose without sides is seen like the pose with sides that comes next, so that the camera stays where it is
    /// through all of one side.
    private View viewOf(int keyframe) {
        PoseNode own = ends.get(keyframe);
        Side side = keyframes.get(keyframe).side();
        if (side == null || !own.symmetric()) {
            return own.pose().view();
        }
        View later = viewOfSide(keyframe, 1, side);
        View found = later == null ? viewOfSide(keyframe, -1, side) : later;
        View wanted = own.pose().view();
        if (found == null) {
            return wanted;
        }
        // Who stands or sits needs more room than on hands and knees, or would lose their head.
        return wanted.height() > MORE_ROOM * found.height() ? found.onto(wanted) : found;
    }

    private @Nullable View viewOfSide(int keyframe, int step, Side side) {
        for (int i = keyframe + step;
                i >= 0 && i < keyframes.size() && keyframes.get(i).side() == side;
                i += step) {
            if (!ends.get(i).symmetric()) {
                return ends.get(i).pose().view();
            }
        }
        return null;
    }
}
