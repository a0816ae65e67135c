package app.unhunch.figure.skeleton;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Anchor;
import app.unhunch.figure.pose.Limb;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Reach;
import app.unhunch.model.Side;
import org.jspecify.annotations.Nullable;

/// Where every joint of the body is, solved from a posture. Immutable; places in metres.
public final class Skeleton {

    /// Between a straight and a bent elbow there is little to see but much reach: the shoulder blade glides so far that
    /// the arm is this straight.
    private static final double ASSISTED = 0.9992;

    private static final double MOST_GLIDE_PLANTED = 0.055;
    private static final double LEAST_GLIDE_PLANTED = -0.035;
    private static final double MOST_GLIDE_FREE = 0.050;

    /// Lifting a hand turns it a little, so once is not always enough.
    private static final int FLOOR_TRIES = 5;

    private final Posture posture;
    private final Vec pelvis;
    private final Quat pelvisTurn;
    private final Column column;
    private final Arm leftArm;
    private final Arm rightArm;
    private final Leg leftLeg;
    private final Leg rightLeg;

    /// One arm.
    ///
    /// @param rest where the shoulder would be if the arm did not draw it along
    /// @param bend where the elbow points
    /// @param hand the turn of the hand: z along the fingers, y out of its back
    /// @param missed how far the hand is from where it should be, in metres
    public record Arm(Vec rest, Vec shoulder, Vec elbow, Vec wrist, Vec bend, Quat hand, double curl, double missed) {

        Arm turned(Quat newHand) {
            return new Arm(rest, shoulder, elbow, wrist, bend, newHand, curl, missed);
        }

        /// The same limb, with this hand where it is in the room.
        Limb freed(Limb limb) {
            boolean assisted = limb.hand().assisted();
            return limb.withHand(new Reach(
                    Anchor.WORLD, wrist, hand.rotate(0, 0, 1), hand.rotate(0, -1, 0), bend, false, assisted, curl));
        }
    }

    /// One leg.
    ///
    /// @param bend where the knee points
    /// @param foot the turn of the foot: z along the toes, y out of the instep
    /// @param missed how far the foot is from where it should be, in metres
    public record Leg(Vec hip, Vec knee, Vec ankle, Vec bend, Quat foot, double missed) {}

    private Skeleton(Posture posture, @Nullable Swing left, @Nullable Swing right) {
        Vec leftKnee = posture.left().knee();
        Vec rightKnee = posture.right().knee();
        pelvis = Hips.place(posture.pelvis(), posture.pelvisTurn(), leftKnee, rightKnee);
        Double height = posture.shoulderHeight();
        if (height == null) {
            pelvisTurn = posture.pelvisTurn();
        } else {
            Vec seen = new Column(Vec.ZERO, Quat.IDENTITY, posture.spine()).shoulders(posture);
            pelvisTurn = Hips.pitchedTo(height, pelvis, posture.pelvisTurn(), seen);
        }
        column = new Column(pelvis, pelvisTurn, posture.spine());
        leftLeg = leg(1, posture.left());
        rightLeg = leg(-1, posture.right());
        leftArm = arm(1, posture.left(), left);
        rightArm = arm(-1, posture.right(), right);
        // A hand that swings has left what it was on.
        this.posture = left == null && right == null
                ? posture
                : posture.with(
                        left == null ? posture.left() : leftArm.freed(posture.left()),
                        right == null ? posture.right() : rightArm.freed(posture.right()));
    }

    /// Solves the skeleton for a pose.
    public static Skeleton of(Pose pose) {
        return of(Posture.of(pose));
    }

    public static Skeleton of(Posture posture) {
        return new Skeleton(posture, null, null);
    }

    public static Skeleton of(Posture posture, @Nullable Swing left, @Nullable Swing right) {
        return new Skeleton(posture, left, right);
    }

    private Leg leg(int sign, Limb limb) {
        Vec hip = pelvis.plus(pelvisTurn.rotate(sign * Sizes.HALF_HIPS, 0, 0));
        Reach foot = limb.foot();
        Quat turn = foot.turned();
        Vec planted = limb.knee();
        if (planted != null) {
            Vec knee = hip.plus(Sizes.THIGH, planted.minus(hip).unit());
            Vec ankle = knee.plus(Sizes.SHANK, foot.at().minus(knee).unit());
            return new Leg(hip, knee, ankle, foot.bend(), turn, ankle.distance(foot.at()));
        }
        Vec knee = Joints.middle(hip, foot.at(), Sizes.THIGH, Sizes.SHANK, foot.bend());
        Vec ankle = Joints.end(hip, foot.at(), Sizes.THIGH, Sizes.SHANK);
        return new Leg(hip, knee, ankle, foot.bend(), turn, ankle.distance(foot.at()));
    }

    private Arm arm(int sign, Limb limb, @Nullable Swing swing) {
        Vec rest = column.shoulder(sign, limb.shoulder());
        return swing == null ? placed(rest, limb.hand()) : swung(rest, limb.hand(), swing);
    }

    /// An arm whose hand is where the posture says.
    private Arm placed(Vec rest, Reach hand) {
        Quat frame = turnOf(hand.frame());
        Vec wanted = placeOf(hand.frame()).plus(frame.rotate(hand.at()));
        double glide = hand.assisted() ? glide(rest, wanted, hand.planted()) : 0;
        return arm(rest, glide, wanted, frame.rotate(hand.bend()), frame.multiply(hand.turned()), hand.curl());
    }

    /// An arm whose hand is on its way through the air, above the floor.
    private static Arm swung(Vec rest, Reach hand, Swing swing) {
        Vec wanted = rest.plus(swing.fromShoulder());
        Arm arm = swung(rest, wanted, hand, swing);
        for (int i = 0; i < FLOOR_TRIES; i++) {
            double deep = Clearance.ofHand(arm.wrist(), arm.hand());
            if (deep <= 0) {
                return arm;
            }
            wanted = wanted.plus(deep, Vec.UP);
            arm = swung(rest, wanted, hand, swing);
        }
        return arm;
    }

    private static Arm swung(Vec rest, Vec wanted, Reach hand, Swing swing) {
        Arm arm = arm(rest, swing.glide(), wanted, hand.bend(), Quat.IDENTITY, hand.curl());
        return arm.turned(forearm(arm.elbow(), arm.wrist(), hand.bend()).multiply(swing.handOnForearm()));
    }

    private static Arm arm(Vec rest, double glide, Vec wanted, Vec bend, Quat turn, double curl) {
        Vec shoulder = rest.plus(glide, wanted.minus(rest).unit());
        Vec elbow = Joints.middle(shoulder, wanted, Sizes.UPPER_ARM, Sizes.FOREARM, bend);
        Vec wrist = Joints.end(shoulder, wanted, Sizes.UPPER_ARM, Sizes.FOREARM);
        return new Arm(rest, shoulder, elbow, wrist, bend, turn, curl, wrist.distance(wanted));
    }

    private static double glide(Vec rest, Vec wrist, boolean planted) {
        double missing = rest.distance(wrist) - Sizes.ARM * ASSISTED;
        return planted
                ? Math.clamp(missing, LEAST_GLIDE_PLANTED, MOST_GLIDE_PLANTED)
                : Math.clamp(missing, 0, MOST_GLIDE_FREE);
    }

    static Quat forearm(Vec elbow, Vec wrist, Vec bend) {
        return Quat.facing(wrist.minus(elbow), bend);
    }

    public Quat turnOf(Anchor frame) {
        return switch (frame) {
            case WORLD -> Quat.IDENTITY;
            case HEAD -> column.headTurn;
            case CHEST -> column.turn[Column.CHEST_JOINT];
            case PELVIS -> pelvisTurn;
        };
    }

    Vec placeOf(Anchor frame) {
        return switch (frame) {
            case WORLD -> Vec.ZERO;
            case HEAD -> head();
            case CHEST -> column.at[Column.CHEST_JOINT];
            case PELVIS -> pelvis;
        };
    }

    public Posture posture() {
        return posture;
    }

    /// The middle between the hips.
    public Vec pelvis() {
        return pelvis;
    }

    /// The orientation of the pelvis.
    public Quat pelvisTurn() {
        return pelvisTurn;
    }

    /// A joint of the spine, from 0 at the pelvis to 12 below the neck.
    public Vec joint(int index) {
        return column.at[index];
    }

    /// How the trunk is turned at a joint of the spine.
    public Quat jointTurn(int index) {
        return column.turn[index];
    }

    /// A joint of the neck, from 0 at its base to 3 below the head.
    public Vec neck(int index) {
        return column.neckAt[index];
    }

    /// How the neck is turned at one of its joints.
    public Quat neckTurn(int index) {
        return column.neckTurn[index];
    }

    /// Where the head sits on the neck.
    public Vec head() {
        return column.neckAt[Column.NECK_JOINTS - 1];
    }

    /// The orientation of the head.
    public Quat headTurn() {
        return column.headTurn;
    }

    /// An arm.
    public Arm arm(Side side) {
        return side == Side.LEFT ? leftArm : rightArm;
    }

    /// A leg.
    public Leg leg(Side side) {
        return side == Side.LEFT ? leftLeg : rightLeg;
    }

    /// How much of a chair is there, 0 to 1.
    public double chair() {
        return posture.chair();
    }

    /// How much of a desk is there, 0 to 1.
    public double desk() {
        return posture.desk();
    }

    /// How much of a blanket is there, 0 to 1.
    public double blanket() {
        return posture.blanket();
    }

    /// How far the eyes are open, 0 to 1.
    public double eyes() {
        return posture.eyes();
    }

    /// Whether this hand rests on the floor or on a desk.
    public boolean handPlanted(Side side) {
        return posture.limb(side).hand().planted();
    }

    /// Whether this hand rests on the head.
    public boolean handOnHead(Side side) {
        return posture.limb(side).hand().frame() == Anchor.HEAD;
    }

    public double shoulderHeight() {
        return column.shoulders(posture).y();
    }
}
