package app.unhunch.figure.check;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.body.Piece;
import app.unhunch.figure.body.Underside;
import app.unhunch.figure.math.NumberWords;
import app.unhunch.figure.pose.Limb;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Message;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whether what rests on the floor or on a desk rests on it, and nothing goes through it.
final class Grounded {

    /// Planted parts may be so far above what they rest on, in metres.
    static final double MOST_ABOVE = 0.010;

    /// Everything may go so far below it: flesh gives way.
    static final double MOST_BELOW = 0.005;

    private final Pose pose;
    private final Underside under = new Underside();
    private final List<Strain> found = new ArrayList<>();

    private Grounded(Pose pose, Skeleton bones) {
        this.pose = pose;
        under.measure(bones, Build.SLENDER);
    }

    /// Everything that is above or below what it rests on and should not be.
    static List<Strain> strains(Pose pose, Skeleton bones) {
        Grounded check = new Grounded(pose, bones);
        for (Side side : Side.values()) {
            check.planted(side, side.name().toLowerCase(Locale.ROOT));
        }
        for (Piece piece : check.under.pieces()) {
            check.notBelow(piece);
            if (pose.desk()) {
                check.notInDesk(piece);
            }
        }
        return check.found;
    }

    private void planted(Side side, String name) {
        Limb limb = pose.limb(side);
        if (limb.hand().planted()) {
            String part = pose.desk() ? "deskHand" : "hand";
            notAbove("hands." + name + ".at", part, name, under.hand(side));
        }
        if (limb.foot().planted()) {
            notAbove("feet." + name + ".at", "foot", name, under.foot(side));
        }
        if (limb.knee() != null) {
            notAbove("knees." + name, "knee", name, under.knee(side));
        }
    }

    private void notAbove(String where, String part, String side, double height) {
        if (height > MOST_ABOVE) {
            found.add(new Strain(
                    where,
                    Message.of("above." + part + "." + side).with("height", NumberWords.millimetres(height)),
                    Message.of("lower." + part).with("height", NumberWords.millimetres(height))));
        }
    }

    private void notBelow(Piece piece) {
        double height = under.of(piece);
        if (height < -MOST_BELOW) {
            found.add(new Strain(
                    where(piece),
                    Message.of(named("through.", piece)).with("depth", NumberWords.millimetres(-height)),
                    Message.of("raise").with("depth", NumberWords.millimetres(-height))));
        }
    }

    private void notInDesk(Piece piece) {
        double depth = under.intoDesk(piece);
        if (depth > MOST_BELOW) {
            found.add(new Strain(
                    where(piece),
                    Message.of(named("desk.", piece)).with("depth", NumberWords.millimetres(depth)),
                    Message.of("clear.desk").with("depth", NumberWords.millimetres(depth))));
        }
    }

    private static String named(String what, Piece piece) {
        Side side = piece.side();
        String part = what + piece.kind().name().toLowerCase(Locale.ROOT);
        return side == null ? part : part + "." + side.name().toLowerCase(Locale.ROOT);
    }

    /// What places a piece: there is no key for most of them.
    private String where(Piece piece) {
        Side side = piece.side();
        if (side == null) {
            return piece.is(Piece.Kind.PELVIS) ? "pelvis.at" : "spine";
        }
        String name = side.name().toLowerCase(Locale.ROOT);
        if (piece.group() == Piece.Group.ARM) {
            return "hands." + name + ".at";
        }
        return (pose.limb(side).knee() == null ? "feet." + name + ".at" : "knees." + name);
    }
}
