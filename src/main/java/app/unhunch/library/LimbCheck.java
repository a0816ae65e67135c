package app.unhunch.library;

import app.unhunch.figure.Anchor;
import app.unhunch.figure.Limb;
import app.unhunch.figure.Reach;
import app.unhunch.figure.Shoulder;
import app.unhunch.figure.Vec;
import app.unhunch.model.Side;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Checks the hands, the feet, the knees and the shoulders of a pose and makes its limbs.
final class LimbCheck {

    /// How far the fingers of a hand are bent that does nothing.
    private static final double RELAXED = 0.12;

    private static final Reach STAND_IN = new Reach(Anchor.WORLD, Vec.UP, Vec.UP, Vec.UP, Vec.UP, false, false, 0);

    private final Report report;
    private final PoseFile file;
    private final @Nullable Fields hands;
    private final @Nullable Fields feet;
    private final @Nullable Fields knees;
    private final @Nullable Fields shoulders;

    LimbCheck(Report report, Fields pose, PoseFile file) {
        this.report = report;
        this.file = file;
        this.hands = pose.within("hands", file.hands());
        this.feet = pose.within("feet", file.feet());
        this.knees = pose.withinIfGiven("knees", file.knees());
        this.shoulders = pose.withinIfGiven("shoulders", file.shoulders());
    }

    /// What the file says of one side.
    Limb limb(Side side) {
        return new Limb(hand(side), foot(side), knee(side), shoulder(side));
    }

    private Reach hand(Side side) {
        PoseFile.HandFile hand = of(file.hands(), side);
        Fields fields = hands == null ? null : hands.within(key(side), hand);
        if (fields == null || hand == null) {
            return STAND_IN;
        }
        Decimals decimals = new Decimals(report, fields);
        Anchor frame = fields.spot("on") == null ? Anchor.WORLD : fields.word("on", hand.on(), Meanings.FRAME);
        return new Reach(
                Objects.requireNonNullElse(frame, Anchor.WORLD),
                decimals.point("at", hand.at()),
                decimals.direction("along", hand.along()),
                decimals.direction("facing", hand.facing()),
                decimals.direction("bend", hand.bend()),
                fields.truth("planted", hand.planted(), false),
                fields.truth("assisted", hand.assisted(), true),
                decimals.of("curl", hand.curl(), Measure.SHARE, RELAXED));
    }

    private Reach foot(Side side) {
        PoseFile.FootFile foot = of(file.feet(), side);
        Fields fields = feet == null ? null : feet.within(key(side), foot);
        if (fields == null || foot == null) {
            return STAND_IN;
        }
        Decimals decimals = new Decimals(report, fields);
        return new Reach(
                Anchor.WORLD,
                decimals.point("at", foot.at()),
                decimals.direction("along", foot.along()),
                decimals.direction("facing", foot.facing()),
                decimals.direction("bend", foot.bend()),
                fields.truth("planted", foot.planted(), true),
                false,
                0);
    }

    private @Nullable Vec knee(Side side) {
        if (knees == null || knees.spot(key(side)) == null) {
            return null;
        }
        List<@Nullable Double> knee = of(file.knees(), side);
        return new Decimals(report, knees).point(key(side), knee);
    }

    private Shoulder shoulder(Side side) {
        PoseFile.ShoulderFile shoulder = of(file.shoulders(), side);
        Fields fields = shoulders == null ? null : shoulders.withinIfGiven(key(side), shoulder);
        if (fields == null || shoulder == null) {
            return Shoulder.REST;
        }
        Decimals decimals = new Decimals(report, fields);
        return new Shoulder(
                decimals.of("up", shoulder.up(), Measure.OFFSET, Shoulder.REST.up()),
                decimals.of("forward", shoulder.forward(), Measure.OFFSET, Shoulder.REST.forward()));
    }

    private static <T> @Nullable T of(@Nullable Both<T> both, Side side) {
        return both == null ? null : both.of(side);
    }

    private static String key(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
