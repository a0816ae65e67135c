package app.unhunch.library.check;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Anchor;
import app.unhunch.figure.pose.Limb;
import app.unhunch.figure.pose.Reach;
import app.unhunch.figure.pose.Shoulder;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.model.Side;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Checks the hands, the feet, the knees and the shoulders of a pose and makes its limbs.
final class LimbCheck {

    /// How far the fingers of a hand are bent that does nothing.
    private static final double RELAXED = 0.12;

    private static final Reach STAND_IN = new Reach(Anchor.WORLD, Vec.UP, Vec.UP, Vec.UP, Vec.UP, false, false, 0);

    private static final KnownKeys SIDES = KnownKeys.of("left", "right");
    private static final KnownKeys HAND =
            KnownKeys.of("on", "at", "along", "facing", "bend", "planted", "assisted", "curl");
    private static final KnownKeys FOOT = KnownKeys.of("at", "along", "facing", "bend", "planted");
    private static final KnownKeys SHOULDER = KnownKeys.of("up", "forward");

    private final ProblemReport report;
    private final @Nullable Fields hands;
    private final @Nullable Fields feet;
    private final @Nullable Fields knees;
    private final @Nullable Fields shoulders;

    LimbCheck(ProblemReport report, Fields pose) {
        this.report = report;
        this.hands = pose.within("hands", SIDES);
        this.feet = pose.within("feet", SIDES);
        this.knees = pose.withinIfGiven("knees", SIDES);
        this.shoulders = pose.withinIfGiven("shoulders", SIDES);
    }

    /// What the file says of one side.
    Limb limb(Side side) {
        return new Limb(hand(side), foot(side), knee(side), shoulder(side));
    }

    private Reach hand(Side side) {
        Fields fields = hands == null ? null : hands.within(key(side), HAND);
        if (fields == null) {
            return STAND_IN;
        }
        Decimals decimals = new Decimals(report, fields);
        Anchor frame = fields.value("on") == null ? Anchor.WORLD : fields.word("on", Meanings.FRAME);
        return new Reach(
                Objects.requireNonNullElse(frame, Anchor.WORLD),
                decimals.point("at"),
                decimals.direction("along"),
                decimals.direction("facing"),
                decimals.direction("bend"),
                fields.truth("planted", false),
                fields.truth("assisted", true),
                decimals.of("curl", Measure.SHARE, RELAXED));
    }

    private Reach foot(Side side) {
        Fields fields = feet == null ? null : feet.within(key(side), FOOT);
        if (fields == null) {
            return STAND_IN;
        }
        Decimals decimals = new Decimals(report, fields);
        return new Reach(
                Anchor.WORLD,
                decimals.point("at"),
                decimals.direction("along"),
                decimals.direction("facing"),
                decimals.direction("bend"),
                fields.truth("planted", true),
                false,
                0);
    }

    private @Nullable Vec knee(Side side) {
        if (knees == null || knees.value(key(side)) == null) {
            return null;
        }
        return new Decimals(report, knees).point(key(side));
    }

    private Shoulder shoulder(Side side) {
        Fields fields = shoulders == null ? null : shoulders.withinIfGiven(key(side), SHOULDER);
        if (fields == null) {
            return Shoulder.REST;
        }
        Decimals decimals = new Decimals(report, fields);
        return new Shoulder(
                decimals.of("up", Measure.OFFSET, Shoulder.REST.up()),
                decimals.of("forward", Measure.OFFSET, Shoulder.REST.forward()));
    }

    private static String key(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
