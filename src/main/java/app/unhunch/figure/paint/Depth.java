package app.unhunch.figure.paint;

import app.unhunch.figure.body.Piece.Kind;
import app.unhunch.figure.body.Trunk;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.figure.skeleton.Skeleton.Arm;
import app.unhunch.figure.skeleton.Skeleton.Leg;
import app.unhunch.model.Side;
import java.util.Objects;

/// Tells which of two pieces is in front. Most often that is a matter of depth, sometimes one of dress.
final class Depth {

    /// Pieces that only touch do not count as one before the other.
    private static final double LEAST_OVERLAP = 0.012;

    /// A thigh that is bent less hangs down, and the shirt covers it.
    private static final double HANGING = 104;

    /// How far down an upper arm its shoulder reaches.
    private static final double ON_SHOULDER = 0.5;

    /// A hand that is nearer lies on it, in metres.
    private static final double AT_HAND = 0.14;

    private static final double HAND_THICK = 0.03;

    /// How far from the wrist the fingers end, in metres.
    private static final double FINGERTIPS = 0.16;

    private static final double ONE_HIP_NEARER = 0.3;

    private final Skeleton bones;
    private final Camera camera;
    private final Ellipses all;

    Depth(Skeleton bones, Camera camera, Ellipses all) {
        this.bones = bones;
        this.camera = camera;
        this.all = all;
    }

    /// More than 0 if the first is in front, less if the second is, 0 if it does not matter; the greater, the surer.
    double compare(Layer a, Layer b) {
        double dressed = dressed(a, b);
        if (!Double.isNaN(dressed)) {
            return dressed;
        }
        double back = dressed(b, a);
        return Double.isNaN(back) ? measured(a, b) : -back;
    }

    /// How much nearer the first is where both overlap; what overlaps deeply counts most.
    private double measured(Layer a, Layer b) {
        if (!a.meets(b)) {
            return 0;
        }
        double weights = 0;
        double sum = 0;
        for (int i : a.blobs) {
            double ri = all.radius(i);
            for (int j : b.blobs) {
                double dx = all.x(i) - all.x(j);
                double dy = all.y(i) - all.y(j);
                double radii = ri + all.radius(j);
                double reach = radii * 0.85;
                double apart = dx * dx + dy * dy;
                if (apart < reach * reach) {
                    double overlap = (reach - Math.sqrt(apart)) / radii;
                    double weight = overlap * overlap * overlap * overlap;
                    weights += weight;
                    sum += weight * (all.near(i) - all.near(j));
                }
            }
        }
        return weights < LEAST_OVERLAP ? 0 : sum / weights + a.solid.nearer() - b.solid.nearer();
    }

    /// The pairs that are not decided by depth; NaN for all others.
    private double dressed(Layer a, Layer b) {
        if (a.isDesk()) {
            return desk(a, b);
        }
        if (a.is(Kind.BLANKET)) {
            return blanket(a, b);
        }
        if (a.isChair() && !b.isDesk()) {
            return b.isChair() ? chairs(a, b) : chair(a, b);
        }
        if (b.isFurniture()) {
            return Double.NaN;
        }
        return switch (a.piece().kind()) {
            case TORSO -> b.is(Kind.PELVIS) ? 1 : Double.NaN;
            case NECK -> b.is(Kind.TORSO) ? neck() : Double.NaN;
            case HEAD -> b.is(Kind.NECK) ? 1 : Double.NaN;
            case FOREARM -> forearm(a, b);
            case THIGH -> thigh(a, b);
            default -> Double.NaN;
        };
    }

    /// One looks into the collar of the shirt, or at it from outside, where it hides the root of the neck.
    private double neck() {
        return Trunk.collar(bones).rotate(0, 1, 0).dot(camera.back()) > 0 ? 1 : -1;
    }

    private double thigh(Layer a, Layer b) {
        if (b.is(Kind.TORSO) && hipBend(side(a)) < HANGING) {
            return -1;
        }
        // A leg that is farther off grows out of the pelvis from behind.
        if (b.is(Kind.PELVIS) && a.side < Order.WITH_PELVIS) {
            return -1;
        }
        if (b.is(Kind.THIGH) && Math.abs(a.side - b.side) > ONE_HIP_NEARER) {
            return (a.side - b.side) * 0.1;
        }
        return Double.NaN;
    }

    private double hipBend(Side side) {
        Leg leg = bones.leg(side);
        return bones.pelvisTurn().rotate(0, -1, 0).degreesTo(leg.knee().minus(leg.hip()));
    }

    private double forearm(Layer a, Layer b) {
        if (b.is(Kind.HEAD) && bones.handOnHead(side(a))) {
            return palmBeforeHead(side(a));
        }
        if (b.is(Kind.UPPER_ARM) && b.piece().side() != a.piece().side()) {
            return palmOnShoulder(side(a));
        }
        return b.is(Kind.TORSO) && measured(a, b) == 0 ? handBeforeTorso(side(a), b) : Double.NaN;
    }

    /// Where only a hand reaches over the trunk, it tells whether the arm is before it.
    private double handBeforeTorso(Side side, Layer torso) {
        Arm arm = bones.arm(side);
        double before = 0;
        for (double reach = 0; reach <= FINGERTIPS; reach += FINGERTIPS / 3) {
            Vec at = arm.wrist().plus(arm.hand().rotate(0, 0, reach));
            for (int i : torso.blobs) {
                double dx = camera.x(at) - all.x(i);
                double dy = camera.y(at) - all.y(i);
                double apart = Math.hypot(dx, dy);
                if (apart < 1 || apart < all.reach(i, dx / apart, dy / apart) + HAND_THICK * camera.scale()) {
                    double nearer = camera.near(at) - all.near(i);
                    before = Math.abs(nearer) > Math.abs(before) ? nearer : before;
                }
            }
        }
        return before == 0 ? Double.NaN : before;
    }

    /// A hand that lies on the other shoulder is before it, or behind, whatever the rest of the forearm is.
    private double palmOnShoulder(Side side) {
        Vec palm = palm(side);
        Arm other = bones.arm(side.other());
        Vec along = other.elbow().minus(other.shoulder());
        double share = Math.clamp(palm.minus(other.shoulder()).dot(along) / along.dot(along), 0, ON_SHOULDER);
        Vec nearest = other.shoulder().lerp(other.elbow(), share);
        return nearest.distance(palm) > AT_HAND ? Double.NaN : camera.near(palm) - camera.near(nearest) + HAND_THICK;
    }

    private Vec palm(Side side) {
        Arm arm = bones.arm(side);
        return arm.wrist().plus(arm.hand().rotate(0, 0, 0.09));
    }

    private double palmBeforeHead(Side side) {
        Vec palm = palm(side);
        Vec middle = bones.head().plus(bones.headTurn().rotate(0, 0.05, 0.005));
        return camera.near(palm) - camera.near(middle) + 0.012;
    }

    /// The seat is under the body; the back rest is behind it, unless one looks from behind.
    private double chair(Layer chair, Layer body) {
        double fromFront = camera.back().z() > 0 ? -1 : 1;
        boolean rest = chair.is(Kind.CHAIR_BACK) || chair.is(Kind.CHAIR_POST);
        return rest || body.is(Kind.SHANK) ? fromFront : -1;
    }

    /// Legs and hips are under the desk, arms and head above it, and it stands before the trunk and the chair.
    private double desk(Layer desk, Layer other) {
        double fromFront = camera.back().z() > 0 ? 1 : -1;
        if (other.isDesk()) {
            return desk.is(Kind.DESK_LEG) && other.is(Kind.DESK_TOP) ? -1 : Double.NaN;
        }
        if (other.isChair()) {
            return fromFront;
        }
        if (desk.is(Kind.DESK_LEG)) {
            return desk.near - other.near;
        }
        return switch (other.piece().kind()) {
            case PELVIS, THIGH, SHANK -> 1;
            case TORSO -> fromFront;
            default -> -1;
        };
    }

    private double chairs(Layer a, Layer b) {
        double fromFront = camera.back().z() > 0 ? -1 : 1;
        if (a.is(Kind.CHAIR_LEG) && b.is(Kind.CHAIR_SEAT)) {
            return -1;
        }
        if (a.is(Kind.CHAIR_POST) && b.is(Kind.CHAIR_BACK)) {
            return fromFront;
        }
        boolean restA = a.is(Kind.CHAIR_BACK) || a.is(Kind.CHAIR_POST);
        boolean restB = b.is(Kind.CHAIR_BACK) || b.is(Kind.CHAIR_POST);
        return restA && !restB ? fromFront : Double.NaN;
    }

    /// A head, and the trunk with it, rests on the blanket; an arm lies beside it.
    private static double blanket(Layer blanket, Layer other) {
        boolean beside = other.is(Kind.BLANKET) || other.is(Kind.FOREARM);
        return beside ? blanket.near - other.near : -1;
    }

    private static Side side(Layer layer) {
        return Objects.requireNonNull(layer.piece().side());
    }
}
