package app.unhunch.library;

import app.unhunch.figure.pose.Pose;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The ways between poses. Each can be taken in both directions, whichever of its ends names it.
final class PoseLinks {

    /// Where every way begins.
    static final String START = "stand";

    private PoseLinks() {}

    /// The ids of the poses to which one gets from the start.
    static Set<String> reached(Map<String, Pose> poses) {
        Map<String, Set<String>> next = new HashMap<>();
        for (Pose pose : poses.values()) {
            for (String way : pose.ways()) {
                next.computeIfAbsent(pose.id(), id -> new HashSet<>()).add(way);
                next.computeIfAbsent(way, id -> new HashSet<>()).add(pose.id());
            }
        }
        Set<String> reached = new HashSet<>(Set.of(START));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String id : next.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(id)) {
                    open.add(id);
                }
            }
        }
        return reached;
    }
}
