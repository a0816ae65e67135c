package app.unhunch.library.check;

import app.unhunch.figure.math.Vec;
import app.unhunch.library.json.JsonType;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.model.Message;
import java.util.List;

/// Decimal numbers of a group `{ }`, and points and directions, which are lists of three. As [Fields], each method
/// reports what is wrong and gives back something harmless in its place.
final class Decimals {

    /// Less than this points nowhere.
    private static final double SHORTEST = 0.001;

    private final ProblemReport report;
    private final Fields fields;

    Decimals(ProblemReport report, Fields fields) {
        this.report = report;
        this.fields = fields;
    }

    /// A number that has to be there.
    double of(String key, Measure measure) {
        JsonValue value = fields.find(key, JsonType.NUMBER);
        return value == null ? measure.min() : checked(value, measure);
    }

    /// A number that may be left out.
    double of(String key, Measure measure, double otherwise) {
        return fields.value(key) == null ? otherwise : of(key, measure);
    }

    /// A place in the room or on the body.
    Vec point(String key) {
        return vec(key, Measure.PLACE);
    }

    /// A way to point; its length does not matter.
    Vec direction(String key) {
        int before = report.count();
        Vec direction = vec(key, Measure.DIRECTION);
        double longest = Math.max(Math.abs(direction.x()), Math.max(Math.abs(direction.y()), Math.abs(direction.z())));
        if (longest < SHORTEST && report.count() == before) {
            fields.refuse(key, Message.of("pointsNowhere").with("key", key), Message.of("write.direction"));
        }
        return direction;
    }

    private Vec vec(String key, Measure measure) {
        List<Double> numbers = fields.list(key, Bounds.AXES, JsonType.NUMBER, value -> checked(value, measure));
        return numbers.size() == Bounds.AXES.max() ? new Vec(numbers.get(0), numbers.get(1), numbers.get(2)) : Vec.UP;
    }

    private double checked(JsonValue value, Measure measure) {
        double number = value.number();
        if (measure.allow(number)) {
            return number;
        }
        report.at(value, measure.refusal(value), measure.hint());
        return measure.min();
    }
}
