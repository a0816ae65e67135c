package app.unhunch.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A region of the spine and how far it bends, in degrees from standing: Kapandji's sums for neck, chest and loin,
/// shared out among the regions.
///
/// @param key its name in pose files
/// @param words its name for people
record SpineRegion(String key, String words, Function<Spine, Bend> bend, Range flex, Range side, Range turn) {

    private static final List<SpineRegion> ALL = List.of(
            new SpineRegion(
                    "lumbar", "lower back", Spine::lumbar, new Range(-35, 60), Range.both(20), Range.both(5)),
            new SpineRegion(
                    "lowerChest", "lower chest", Spine::lowerChest, new Range(-13, 23), Range.both(11), Range.both(17)),
            new SpineRegion(
                    "upperChest", "upper chest", Spine::upperChest, new Range(-12, 22), Range.both(9), Range.both(18)),
            new SpineRegion("neck", "neck", Spine::neck, new Range(-45, 30), Range.both(35), Range.both(40)),
            new SpineRegion("head", "head", Spine::head, new Range(-30, 15), Range.both(8), Range.both(40)));

    /// Nobody measures a back more exactly.
    static final double TOLERANCE = 1;

    /// Everything that a spine in this pose bends too far.
    static List<Strain> strains(Spine spine) {
        List<Strain> found = new ArrayList<>();
        for (SpineRegion region : ALL) {
            Bend bend = region.bend.apply(spine);
            region.check(found, "flex", bend.flex(), region.flex, bend.flex() > 0 ? "forward" : "backward");
            region.check(found, "side", bend.side(), region.side, toSide(bend.side()));
            region.check(found, "turn", bend.turn(), region.turn, "round " + toSide(bend.turn()));
        }
        return found;
    }

    private void check(List<Strain> found, String direction, double angle, Range range, String way) {
        if (range.beyond(angle) > TOLERANCE) {
            found.add(new Strain(
                    "spine." + key + "." + direction,
                    "The " + words + " would go " + Amount.degrees(angle) + " " + way + ", but "
                            + Amount.degrees(range.endNear(angle)) + " is the most.",
                    "Write a number from " + Amount.number(range.least()) + " to " + Amount.number(range.most())
                            + "."));
        }
    }

    private static String toSide(double angle) {
        return angle > 0 ? "to the left" : "to the right";
    }
}
