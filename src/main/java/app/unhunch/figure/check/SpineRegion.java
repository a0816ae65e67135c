package app.unhunch.figure.check;

import app.unhunch.figure.math.Interval;
import app.unhunch.figure.math.NumberWords;
import app.unhunch.figure.pose.Bend;
import app.unhunch.figure.pose.Spine;
import app.unhunch.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A region of the spine and how far it bends, in degrees from standing.
///
/// @param key its name in a pose file
/// @param bend how far it is bent
public record SpineRegion(String key, Function<Spine, Bend> bend, Interval flex, Interval side, Interval turn) {

    /// Nobody measures a back more exactly.
    public static final double TOLERANCE = 1;

    /// Kapandji's sums for loin, chest and neck, shared out among the regions.
    private static final List<SpineRegion> ALL = List.of(
            of("lumbar", Spine::lumbar, -35, 60, 20, 5),
            of("lowerChest", Spine::lowerChest, -13, 23, 11, 17),
            of("upperChest", Spine::upperChest, -12, 22, 9, 18),
            of("neck", Spine::neck, -45, 30, 35, 40),
            of("head", Spine::head, -30, 15, 8, 40));

    private static SpineRegion of(
            String key, Function<Spine, Bend> bend, double back, double front, double side, double turn) {
        return new SpineRegion(key, bend, new Interval(back, front), Interval.both(side), Interval.both(turn));
    }

    /// Everything that a spine in this pose bends too far.
    public static List<Strain> strains(Spine spine) {
        List<Strain> found = new ArrayList<>();
        for (SpineRegion region : ALL) {
            Bend bend = region.bend.apply(spine);
            region.check(found, "flex", bend.flex(), region.flex, bend.flex() > 0 ? "forward" : "backward");
            region.check(found, "side", bend.side(), region.side, bend.side() > 0 ? "left" : "right");
            region.check(found, "turn", bend.turn(), region.turn, bend.turn() > 0 ? "roundLeft" : "roundRight");
        }
        return found;
    }

    private void check(List<Strain> found, String direction, double angle, Interval range, String way) {
        if (range.beyond(angle) > TOLERANCE) {
            found.add(new Strain(
                    "spine." + key + "." + direction,
                    Message.of("spine." + key + "." + way)
                            .with("angle", NumberWords.degrees(angle))
                            .with("most", NumberWords.degrees(range.endNear(angle))),
                    Message.of("write.between")
                            .with("least", NumberWords.number(range.least()))
                            .with("most", NumberWords.number(range.most()))));
        }
    }
}
