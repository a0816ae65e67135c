package app.unhunch.figure.skeleton;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Shoulder;
import app.unhunch.figure.pose.Spine;

/// The joints from the pelvis to the head, chained by the bends of a spine. Every region has several joints that share
/// its bend, so that the back is a curve and not a fold.
final class Column {

    /// Joints 0 to 12: the first where the spine leaves the pelvis, the last below the neck.
    static final int JOINTS = 13;

    /// Where the neck begins, up to where the head sits.
    static final int NECK_JOINTS = 4;

    /// What is fixed to the rib cage keeps its place on this joint.
    static final int CHEST_JOINT = 10;

    private static final double[] LINKS = {
        0.0375, 0.0375, 0.0375, 0.0375, 0.0375, 0.0375, 0.0375, 0.0375, 0.0395, 0.0395, 0.0395, 0.0395
    };
    private static final int REGION = 4;
    private static final double NECK_LINK = 0.034;

    /// The natural curves of standing, in degrees of flexion for a whole region.
    private static final double[] REST = {-9, 6, 13};

    private static final double NECK_REST = 6;
    private static final double HEAD_REST = -17;

    private static final double BASE_UP = 0.095;
    private static final double BASE_FRONT = -0.022;
    private static final int SHOULDER_JOINT = 11;
    private static final double SHOULDER_UP = -0.058;
    private static final double SHOULDER_FRONT = 0.030;

    final Vec[] at = new Vec[JOINTS];
    final Quat[] turn = new Quat[JOINTS];
    final Vec[] neckAt = new Vec[NECK_JOINTS];
    final Quat[] neckTurn = new Quat[NECK_JOINTS];
    Quat headTurn = Quat.IDENTITY;

    Column(Vec pelvis, Quat pelvisTurn, Spine spine) {
        Vec place = pelvis.plus(pelvisTurn.rotate(0, BASE_UP, BASE_FRONT));
        Quat turned = pelvisTurn;
        at[0] = place;
        turn[0] = turned;
        Quat[] steps = {
            spine.lumbar().sharedBy(REGION, REST[0]),
            spine.lowerChest().sharedBy(REGION, REST[1]),
            spine.upperChest().sharedBy(REGION, REST[2])
        };
        for (int i = 1; i < JOINTS; i++) {
            turned = turned.multiply(steps[(i - 1) / REGION]);
            place = place.plus(turned.rotate(0, LINKS[i - 1], 0));
            at[i] = place;
            turn[i] = turned;
        }
        neck(spine, place, turned);
    }

    private void neck(Spine spine, Vec base, Quat baseTurn) {
        neckAt[0] = base;
        neckTurn[0] = baseTurn;
        Quat step = spine.neck().sharedBy(NECK_JOINTS - 1, NECK_REST);
        for (int i = 1; i < NECK_JOINTS; i++) {
            neckTurn[i] = neckTurn[i - 1].multiply(step);
            // The first joint stands a little forward, as the neck of a person does.
            neckAt[i] = neckAt[i - 1].plus(neckTurn[i].rotate(0, NECK_LINK, i == 1 ? 0.012 : 0.004));
        }
        headTurn = neckTurn[NECK_JOINTS - 1].multiply(spine.head().sharedBy(1, HEAD_REST));
    }

    /// Where a shoulder joint is before the arm asks for more.
    ///
    /// @param sign 1 on the left, -1 on the right
    Vec shoulder(int sign, Shoulder drawn) {
        return at[JOINTS - 1].plus(turn[SHOULDER_JOINT].rotate(
                sign * Sizes.HALF_SHOULDERS, SHOULDER_UP + drawn.up(), SHOULDER_FRONT + drawn.forward()));
    }

    /// The middle between both shoulders.
    Vec shoulders(Posture posture) {
        return shoulder(1, posture.left().shoulder())
                .lerp(shoulder(-1, posture.right().shoulder()), 0.5);
    }
}
