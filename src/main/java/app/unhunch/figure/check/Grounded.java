package app.unhunch.figure.check;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.body.Piece;
import app.unhunch.figure.body.Underside;
import app.unhunch.figure.math.NumberWords;
import app.unhunch.figure.pose.Limb;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whether what rests on the floor rests on it, and nothing goes through it.
final class Grounded {

    /// Planted parts may be so far above the floor, in metres.
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

    /// Everything that is above or below the floor and should not be.
    static List<Strain> strains(Pose pose, Skeleton bones) {
        Grounded check = new Grounded(pose, bones);
        for (Side side : Side.values()) {
            check.planted(side, side.name().toLowerCase(Locale.ROOT));
        }
        for (Piece piece : check.under.pieces()) {
            check.notBelow(piece);
        }
        return check.found;
    }

    private void planted(Side side, String name) {
        Limb limb = pose.limb(side);
        if (limb.hand().planted()) {
            notAbove("hands." + name + ".at", name + " hand", under.hand(side), "leave out \"planted\"");
        }
        if (limb.foot().planted()) {
            notAbove("feet." + name + ".at", name + " foot", under.foot(side), "write \"planted\": false");
        }
        if (limb.knee() != null) {
            notAbove("knees." + name, name + " knee", under.knee(side), "leave it out");
        }
    }

    private void notAbove(String where, String part, double height, String instead) {
        if (height > MOST_ABOVE) {
            found.add(new Strain(
                    where,
                    "The " + part + " should rest on the floor, but it would be " + NumberWords.millimetres(height)
                            + " above it.",
                    "Lower it by " + NumberWords.millimetres(height) + ", or " + instead + "."));
        }
    }

    private void notBelow(Piece piece) {
        double height = under.of(piece);
        if (height < -MOST_BELOW) {
            String part = words(piece);
            found.add(new Strain(
                    where(piece),
                    "The " + part + " would go " + NumberWords.millimetres(-height) + " through the floor.",
                    "Raise it by " + NumberWords.millimetres(-height) + "."));
        }
    }

    private static String words(Piece piece) {
        Side side = piece.side();
        String name = piece.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return side == null ? name : side.name().toLowerCase(Locale.ROOT) + " " + name;
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
