package app.unhunch.figure.motion;

import app.unhunch.figure.pose.Cycle;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A movement that comes round again and again, such as marching on the spot.
final class Round {

    /// How much of the speed comes and goes between two of its poses; the rest is even, so that a circle stays one.
    private static final double SWING = 0.6;

    private final List<PoseNode> nodes;
    private final List<PoseTween> legs = new ArrayList<>();
    private final List<Optional<Aim>> aims = new ArrayList<>();
    private final double usualSeconds;

    /// @param nodes where it goes, beginning and ending in the same pose
    private Round(List<PoseNode> nodes, double usualSeconds) {
        this.nodes = nodes;
        this.usualSeconds = usualSeconds;
        for (int i = 1; i < nodes.size(); i++) {
            legs.add(new PoseTween(nodes.get(i - 1).bones(), nodes.get(i).bones()));
            aims.add(Optional.ofNullable(aim(nodes.get(i - 1), nodes.get(i))));
        }
    }

    /// The way into a pose that something leads has an arrow; the way back to rest needs none.
    private static @Nullable Aim aim(PoseNode from, PoseNode to) {
        Lead lead = to.pose().lead();
        PosePath path = new PosePath(List.of(from.bones(), to.bones()));
        return lead == null
                ? null
                : Aim.of(path, lead, to.side(), List.of(to.pose().view()));
    }

    /// The movement of a pose on its side.
    static Round of(PoseGraph graph, PoseNode own, Cycle cycle) {
        List<PoseNode> nodes = new ArrayList<>(List.of(own));
        for (String id : cycle.poses()) {
            boolean mirrored = id.equals(own.pose().id());
            nodes.add(graph.node(id, mirrored ? own.side().other() : own.side()));
        }
        nodes.add(own);
        return new Round(nodes, cycle.seconds());
    }

    /// The body a while after it set out; it comes round a whole number of times, and so ends where it began.
    ///
    /// @param room for how long it goes on in all
    Skeleton at(double elapsed, double room) {
        double place = place(elapsed, room);
        int leg = Math.min((int) place, legs.size() - 1);
        double share = place - leg;
        double soft = share * share * (3 - 2 * share);
        return legs.get(leg).at(SWING * soft + (1 - SWING) * share);
    }

    /// The arrow at that time, or `null`.
    @Nullable
    Pointer pointer(double elapsed, double room) {
        double place = place(elapsed, room);
        int leg = Math.min((int) place, legs.size() - 1);
        return aims.get(leg).map(aim -> aim.at(place - leg)).orElse(null);
    }

    /// The pose next to which the body is.
    PoseNode near(double elapsed, double room) {
        return nodes.get((int) Math.round(place(elapsed, room)));
    }

    private double place(double elapsed, double room) {
        long times = Math.max(1, Math.round(room / usualSeconds));
        double rounds = Math.clamp(elapsed / room, 0, 1) * times;
        return rounds >= times ? legs.size() : (rounds - Math.floor(rounds)) * legs.size();
    }
}
