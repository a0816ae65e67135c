package app.unhunch.figure.motion;

import app.unhunch.figure.pose.Pose;
import app.unhunch.model.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All poses that the figure knows, on both sides, and the ways between them. Immutable.
public final class PoseGraph {

    /// The pose in which every routine begins, and that every other can be reached from.
    private static final String HOME = "stand";

    private final Map<String, Pair> nodes = new HashMap<>();
    private final Map<String, Set<String>> ways = new HashMap<>();

    private record Pair(PoseNode left, PoseNode right) {}

    /// @param poses with different ids
    public PoseGraph(List<Pose> poses) {
        for (Pose pose : poses) {
            PoseNode right = PoseNode.of(pose, Side.RIGHT);
            PoseNode left = right.symmetric() ? right : PoseNode.of(pose, Side.LEFT);
            nodes.put(pose.id(), new Pair(left, right));
            ways.computeIfAbsent(pose.id(), _ -> new LinkedHashSet<>()).addAll(pose.ways());
            for (String way : pose.ways()) {
                ways.computeIfAbsent(way, _ -> new LinkedHashSet<>()).add(pose.id());
            }
        }
    }

    /// Whether it knows the pose with this id.
    public boolean knows(String id) {
        return nodes.containsKey(id);
    }

    /// A scene of the body resting in a pose, or `null` if the pose is not known.
    ///
    /// @param side the side of the body that works, or `null` when both do
    public @Nullable Frame still(String id, @Nullable Side side) {
        if (!knows(id)) {
            return null;
        }
        PoseNode node = node(id, side);
        return Frame.still(node.bones(), node.pose()).workedBy(side);
    }

    /// The pose on a side; the home pose, if it is not known.
    PoseNode node(String id, @Nullable Side side) {
        Pair found = nodes.get(nodes.containsKey(id) ? id : HOME);
        if (found == null) {
            throw new IllegalStateException("there is no pose " + HOME);
        }
        return side == Side.LEFT ? found.left() : found.right();
    }

    PoseNode home() {
        return node(HOME, Side.RIGHT);
    }

    /// The shortest way from one station to another, both included; straight there, if no way is known.
    ///
    /// @param first the side that comes first if neither end decides it
    List<PoseNode> route(PoseNode from, PoseNode to, Side first) {
        Side wanted = to.symmetric() ? first : to.side();
        Map<String, PoseNode> cameFrom = new HashMap<>();
        Queue<PoseNode> open = new ArrayDeque<>(List.of(from));
        cameFrom.put(from.name(), from);
        while (!open.isEmpty()) {
            PoseNode here = open.remove();
            if (here.is(to)) {
                return trace(cameFrom, from, here);
            }
            for (PoseNode next : neighbours(here, wanted)) {
                if (cameFrom.putIfAbsent(next.name(), here) == null) {
                    open.add(next);
                }
            }
        }
        return List.of(from, to);
    }

    private static List<PoseNode> trace(Map<String, PoseNode> cameFrom, PoseNode from, PoseNode to) {
        List<PoseNode> route = new ArrayList<>(List.of(to));
        while (!route.getLast().is(from)) {
            route.add(cameFrom.getOrDefault(route.getLast().name(), from));
        }
        Collections.reverse(route);
        return route;
    }

    /// From a pose with sides one goes on within its side; a pose without joins both, and the wanted side comes first.
    private List<PoseNode> neighbours(PoseNode here, Side wanted) {
        List<PoseNode> found = new ArrayList<>();
        for (String id : ways.getOrDefault(here.pose().id(), Set.of())) {
            if (!knows(id)) {
                continue;
            }
            Side side = here.symmetric() ? wanted : here.side();
            found.add(node(id, side));
            if (here.symmetric()) {
                found.add(node(id, side.other()));
            }
        }
        return found;
    }
}
