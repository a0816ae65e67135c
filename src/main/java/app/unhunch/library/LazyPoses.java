package app.unhunch.library;

import app.unhunch.figure.pose.Pose;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The bundled poses, read once, when they are first asked for, by whichever thread.
final class LazyPoses implements Supplier<List<Pose>> {

    private @Nullable List<Pose> poses;

    @Override
    public synchronized List<Pose> get() {
        List<Pose> known = poses;
        if (known == null) {
            known = List.copyOf(new PoseLoader(Bundled.poses(), List.of()).inOrder());
            poses = known;
        }
        return known;
    }
}
