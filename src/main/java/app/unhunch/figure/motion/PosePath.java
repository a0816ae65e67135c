package app.unhunch.figure.motion;

import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;

/// A way of the body through several postures, at an even speed, with a soft start and a soft end.
final class PosePath {

    /// At an easy pace the part of the body that moves most covers so many metres in a second.
    static final double EASY_SPEED = 0.42;

    private static final double SHORTEST_SECONDS = 0.8;

    private final List<PoseTween> movements = new ArrayList<>();
    private final double[] reached;

    PosePath(List<Skeleton> bodies) {
        reached = new double[bodies.size()];
        for (int i = 1; i < bodies.size(); i++) {
            Skeleton from = bodies.get(i - 1);
            Skeleton to = bodies.get(i);
            movements.add(new PoseTween(from, to));
            reached[i] = reached[i - 1] + Math.max(0.01, travel(from, to));
        }
    }

    /// How far the part that moves most goes, in metres.
    static double travel(Skeleton a, Skeleton b) {
        double most = Math.max(a.head().distance(b.head()), a.pelvis().distance(b.pelvis()));
        for (Side side : Side.values()) {
            most = Math.max(most, a.arm(side).wrist().distance(b.arm(side).wrist()));
            most = Math.max(most, a.arm(side).elbow().distance(b.arm(side).elbow()));
            most = Math.max(most, a.leg(side).knee().distance(b.leg(side).knee()));
            most = Math.max(most, a.leg(side).ankle().distance(b.leg(side).ankle()));
        }
        return most;
    }

    /// How long it takes at an easy pace.
    double easySeconds() {
        double metres = reached[reached.length - 1];
        return metres < 0.02 ? 0 : Math.max(SHORTEST_SECONDS, metres / EASY_SPEED);
    }

    /// The interpolated body.
    ///
    /// @param share of the time, 0 to 1
    Skeleton at(double share) {
        double place = place(share);
        int i = Math.min((int) place, movements.size() - 1);
        return movements.get(i).at(place - i);
    }

    /// How many of the postures it has passed, with the part of the way to the next.
    double place(double share) {
        double metres = eased(share) * reached[reached.length - 1];
        int i = 1;
        while (i < movements.size() && reached[i] < metres) {
            i++;
        }
        double part = (metres - reached[i - 1]) / (reached[i] - reached[i - 1]);
        return i - 1 + Math.clamp(part, 0, 1);
    }

    /// A share of time as a share of the way: slow at both ends.
    static double eased(double share) {
        double t = Math.clamp(share, 0, 1);
        return t * t * t * (t * (6 * t - 15) + 10);
    }
}
