package app.unhunch.figure.check;

import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.List;

/// Checks joint angles against the ranges of motion of a healthy adult.
public final class Anatomy {

    private Anatomy() {}

    /// Everything in this pose that a body cannot do; empty if it can be held.
    public static List<Strain> strains(Pose pose) {
        Skeleton bones = Skeleton.of(pose);
        List<Strain> found = new ArrayList<>(SpineRegion.strains(pose.spine()));
        found.addAll(Reachable.strains(pose, bones));
        found.addAll(LimbJoint.strains(bones));
        found.addAll(Grounded.strains(pose, bones));
        return found;
    }
}
