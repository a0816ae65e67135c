package app.unhunch.figure.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.math.Vec;
import app.unhunch.model.Side;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What a test asks of a whole skeleton.
public final class Bones {

    private static final double TENTH_OF_A_MILLIMETRE = 1e-4;

    private Bones() {}

    /// Every joint by its name.
    public static Map<String, Vec> joints(Skeleton bones) {
        Map<String, Vec> joints = new LinkedHashMap<>();
        joints.put("pelvis", bones.pelvis());
        for (int i = 0; i < Column.JOINTS; i++) {
            joints.put("joint " + i, bones.joint(i));
        }
        for (int i = 0; i < Column.NECK_JOINTS; i++) {
            joints.put("neck " + i, bones.neck(i));
        }
        for (Side side : Side.values()) {
            String name = side.name().toLowerCase(Locale.ROOT) + " ";
            joints.put(name + "shoulder", bones.arm(side).shoulder());
            joints.put(name + "elbow", bones.arm(side).elbow());
            joints.put(name + "wrist", bones.arm(side).wrist());
            joints.put(name + "hip", bones.leg(side).hip());
            joints.put(name + "knee", bones.leg(side).knee());
            joints.put(name + "ankle", bones.leg(side).ankle());
        }
        return joints;
    }

    /// The name that a joint has in a mirror.
    public static String mirrored(String joint) {
        return joint.startsWith("left") ? joint.replace("left", "right") : joint.replace("right", "left");
    }

    /// Every bone of the limbs has the length that it always has.
    public static void assertLengths(Skeleton bones, String when) {
        misfits(bones)
                .forEach((bone, misfit) ->
                        assertThat(misfit).as("%s, %s", when, bone).isLessThan(TENTH_OF_A_MILLIMETRE));
    }

    /// How much each bone of the limbs differs from the length that it always has, in metres.
    public static Map<String, Double> misfits(Skeleton bones) {
        Map<String, Double> misfits = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            Skeleton.Arm arm = bones.arm(side);
            Skeleton.Leg leg = bones.leg(side);
            misfits.put(side + " upper arm", misfit(arm.shoulder(), arm.elbow(), Sizes.UPPER_ARM));
            misfits.put(side + " forearm", misfit(arm.elbow(), arm.wrist(), Sizes.FOREARM));
            misfits.put(side + " thigh", misfit(leg.hip(), leg.knee(), Sizes.THIGH));
            misfits.put(side + " shank", misfit(leg.knee(), leg.ankle(), Sizes.SHANK));
        }
        return misfits;
    }

    /// The farthest way that any joint goes from one body to the other.
    public static double farthest(Skeleton from, Skeleton to) {
        Map<String, Vec> there = joints(to);
        return joints(from).entrySet().stream()
                .mapToDouble(e -> e.getValue().distance(there.getOrDefault(e.getKey(), Vec.ZERO)))
                .max()
                .orElseThrow();
    }

    private static double misfit(Vec a, Vec b, double length) {
        return Math.abs(a.distance(b) - length);
    }
}
