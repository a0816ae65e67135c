package app.unhunch.figure.motion;

import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.library.Library;
import java.util.List;
import java.util.stream.Stream;

/// The poses that ship inside the program, as what tests are fed with.
public final class Poses {

    private static final List<Pose> ALL = Library.read(null).poses();

    private Poses() {}

    public static List<Pose> all() {
        return ALL;
    }

    public static List<String> ids() {
        return ALL.stream().map(Pose::id).toList();
    }

    public static Pose of(String id) {
        return ALL.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    public static Skeleton skeleton(String id) {
        return Skeleton.of(of(id));
    }

    /// Every pose as it is and for the other side.
    public static Stream<Pose> bothWays() {
        return ALL.stream().flatMap(p -> Stream.of(p, p.mirrored()));
    }
}
