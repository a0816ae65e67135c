package app.unhunch.figure.check;

import app.unhunch.figure.math.Interval;
import app.unhunch.figure.math.NumberWords;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Shoulder;
import app.unhunch.figure.skeleton.Sizes;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Message;
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
                    Message.of("glide." + way + "." + side)
                            .with("length", NumberWords.metres(Math.abs(metres)))
                            .with("most", NumberWords.metres(GLIDE.most())),
                    Message.of("write.between")
                            .with("least", NumberWords.metres(GLIDE.least()))
                            .with("most", NumberWords.metres(GLIDE.most())));
        }
    }

    private void hand(Side side, String name) {
        double missed = bones.arm(side).missed();
        if (missed > MOST_MISSED) {
            add(
                    "hands." + name + ".at",
                    Message.of("shortArm." + name).with("missing", NumberWords.millimetres(missed)),
                    Message.of("handNearer"));
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
                    Message.of("shortThigh." + name)
                            .with("length", NumberWords.metres(Sizes.THIGH))
                            .with("missing", NumberWords.millimetres(missed)),
                    Message.of("kneesNearer"));
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
                    Message.of("shortLeg." + name).with("missing", NumberWords.millimetres(missed)),
                    Message.of("footNearer"));
        } else {
            add(
                    where,
                    Message.of("footAway." + name).with("missing", NumberWords.millimetres(missed)),
                    Message.of("ankleFromKnee").with("length", NumberWords.metres(Sizes.SHANK)));
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
                    Message.of(height < wanted ? "tooHigh" : "tooLow")
                            .with("wanted", NumberWords.metres(wanted))
                            .with("height", NumberWords.metres(height)),
                    Message.of("writeHeight").with("height", NumberWords.metres(height)));
        }
    }

    private void add(String where, Message what, Message hint) {
        found.add(new Strain(where, what, hint));
    }
}
