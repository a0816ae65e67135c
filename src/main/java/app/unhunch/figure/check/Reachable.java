package app.unhunch.figure.check;

import app.unhunch.figure.math.Interval;
import app.unhunch.figure.math.NumberWords;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Shoulder;
import app.unhunch.figure.skeleton.Sizes;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whether everything in a pose is where it should be: bones have their length, so not every place can be reached.
final class Reachable {

    /// What nobody sees, in metres.
    private static final double MOST_MISSED = 0.010;

    /// How far a shoulder glides on the ribs, in metres.
    private static final Interval GLIDE = Interval.both(0.060);

    private final Pose pose;
    private final Skeleton bones;
    private final List<Strain> found = new ArrayList<>();

    private Reachable(Pose pose, Skeleton bones) {
        this.pose = pose;
        this.bones = bones;
    }

    /// Everything that is elsewhere.
    static List<Strain> strains(Pose pose, Skeleton bones) {
        Reachable check = new Reachable(pose, bones);
        for (Side side : Side.values()) {
            String name = side.name().toLowerCase(Locale.ROOT);
            check.shoulder(pose.limb(side).shoulder(), name);
            check.hand(side, name);
            check.knee(side, name);
            check.foot(side, name);
        }
        check.shoulderHeight();
        return check.found;
    }

    private void shoulder(Shoulder shoulder, String side) {
        glide("shoulders." + side + ".up", side, shoulder.up() > 0 ? "up" : "down", shoulder.up());
        glide(
                "shoulders." + side + ".forward",
                side,
                shoulder.forward() > 0 ? "forward" : "backward",
                shoulder.forward());
    }

    private void glide(String where, String side, String way, double metres) {
        if (GLIDE.beyond(metres) > 0) {
            add(
                    where,
                    "The " + side + " shoulder would be drawn " + NumberWords.metres(Math.abs(metres)) + " " + way
                            + ", but " + NumberWords.metres(GLIDE.most()) + " is the most.",
                    "Write a number from " + GLIDE.least() + " to " + GLIDE.most() + ".");
        }
    }

    private void hand(Side side, String name) {
        double missed = bones.arm(side).missed();
        if (missed > MOST_MISSED) {
            add(
                    "hands." + name + ".at",
                    "The " + name + " hand cannot get there: the arm is " + NumberWords.millimetres(missed)
                            + " too short.",
                    "Bring the hand nearer to the shoulder.");
        }
    }

    private void knee(Side side, String name) {
        Vec planted = pose.limb(side).knee();
        if (planted == null) {
            return;
        }
        double missed = planted.distance(bones.leg(side).knee());
        if (missed > MOST_MISSED) {
            add(
                    "knees." + name,
                    "The " + name + " thigh is " + NumberWords.metres(Sizes.THIGH)
                            + " long, so the knee cannot rest there: " + NumberWords.millimetres(missed)
                            + " are missing.",
                    "Bring the knees nearer to each other.");
        }
    }

    private void foot(Side side, String name) {
        double missed = bones.leg(side).missed();
        if (missed <= MOST_MISSED) {
            return;
        }
        String where = "feet." + name + ".at";
        if (pose.limb(side).knee() == null) {
            add(
                    where,
                    "The " + name + " foot cannot get there: the leg is " + NumberWords.millimetres(missed)
                            + " too short.",
                    "Bring the foot nearer to the hip.");
        } else {
            add(
                    where,
                    "The " + name + " foot cannot get there: it would be " + NumberWords.millimetres(missed)
                            + " away, as the knee rests where it does.",
                    "Put the ankle " + NumberWords.metres(Sizes.SHANK) + " from the knee.");
        }
    }

    private void shoulderHeight() {
        Double wanted = pose.shoulderHeight();
        if (wanted == null) {
            return;
        }
        double height = bones.shoulderHeight();
        if (Math.abs(height - wanted) > MOST_MISSED) {
            add(
                    "shoulderHeight",
                    "The shoulders cannot be " + NumberWords.metres(wanted) + " high: with this pelvis and spine, "
                            + NumberWords.metres(height) + " is the " + (height < wanted ? "most." : "least."),
                    "Write " + NumberWords.metres(height).replace(" m", "") + ", or leave it out.");
        }
    }

    private void add(String where, String what, String hint) {
        found.add(new Strain(where, what, hint));
    }
}
