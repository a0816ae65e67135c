package app.unhunch.figure.check;

import app.unhunch.figure.math.Interval;
import app.unhunch.figure.math.NumberWords;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Anchor;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Message;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A joint of a limb and how far it goes, in degrees; kneeling and resting on the hands need its passive end.
public enum LimbJoint {
    /// How far the upper arm points behind the chest, whether it hangs or is raised.
    SHOULDER("hands.%s.at", -180, 60),
    ELBOW("hands.%s.at", 0, 150),
    /// The angle between forearm and hand, whichever way it bends.
    WRIST("hands.%s.along", 0, 86),
    /// The angle between the trunk and the thigh.
    HIP("feet.%s.at", -30, 146),
    KNEE("feet.%s.at", 0, 161),
    /// The angle between shank and foot: 0 when standing, less with the toes stretched away, as when kneeling on the
    /// instep. Lifted, a foot comes up 20°; under the weight of the body it yields 30° and more.
    ANKLE("feet.%s.along", -65, 30);

    private final String where;
    private final double least;
    private final double most;

    LimbJoint(String where, double least, double most) {
        this.where = where;
        this.least = least;
        this.most = most;
    }

    /// How far it is bent, in degrees.
    double degrees(Skeleton bones, Side side) {
        Skeleton.Arm arm = bones.arm(side);
        Skeleton.Leg leg = bones.leg(side);
        Vec upperArm = arm.elbow().minus(arm.shoulder());
        Vec forearm = arm.wrist().minus(arm.elbow());
        Vec thigh = leg.knee().minus(leg.hip());
        Vec shank = leg.ankle().minus(leg.knee());
        return switch (this) {
            case SHOULDER -> bones.turnOf(Anchor.CHEST).rotate(0, 0, 1).degreesTo(upperArm) - 90;
            case ELBOW -> upperArm.degreesTo(forearm);
            case WRIST -> forearm.degreesTo(arm.hand().rotate(0, 0, 1));
            case HIP -> bones.pelvisTurn().rotate(0, -1, 0).degreesTo(thigh);
            case KNEE -> thigh.degreesTo(shank);
            case ANKLE -> shank.degreesTo(leg.foot().rotate(0, 0, 1)) - 90;
        };
    }

    /// How many degrees it is bent too far; 0 if a body can do it.
    public double beyond(Skeleton bones, Side side) {
        return range().beyond(degrees(bones, side));
    }

    private Interval range() {
        return new Interval(least, most);
    }

    /// Everything that the limbs bend too far.
    static List<Strain> strains(Skeleton bones) {
        List<Strain> found = new ArrayList<>();
        for (Side side : Side.values()) {
            for (LimbJoint joint : values()) {
                if (joint.beyond(bones, side) > SpineRegion.TOLERANCE) {
                    found.add(joint.strain(bones, side));
                }
            }
        }
        return found;
    }

    private Strain strain(Skeleton bones, Side side) {
        double angle = degrees(bones, side);
        String joint = name().toLowerCase(Locale.ROOT);
        String sideWord = side.name().toLowerCase(Locale.ROOT);
        return new Strain(
                String.format(Locale.ROOT, where, sideWord),
                Message.of("joint." + joint + "." + sideWord)
                        .with("angle", NumberWords.degrees(angle))
                        .with("most", NumberWords.degrees(range().endNear(angle))),
                Message.of("jointHint." + joint));
    }
}
