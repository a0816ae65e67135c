package app.unhunch.figure.math;

/// A point or a direction in the room, in metres: x to the person's left, y up, z to where they face in rest. The floor
/// is y = 0.
public record Vec(double x, double y, double z) {

    /// Nowhere, and no direction.
    public static final Vec ZERO = new Vec(0, 0, 0);

    /// The unit vector that points up.
    public static final Vec UP = new Vec(0, 1, 0);

    private static final double NO_LENGTH = 1e-9;

    /// This and the other, end to end.
    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    /// This and the other, made longer or shorter, end to end.
    public Vec plus(double times, Vec other) {
        return new Vec(x + times * other.x, y + times * other.y, z + times * other.z);
    }

    /// This and two others, each made longer or shorter, end to end.
    public Vec plus(double times, Vec other, double timesThird, Vec third) {
        return new Vec(
                x + times * other.x + timesThird * third.x,
                y + times * other.y + timesThird * third.y,
                z + times * other.z + timesThird * third.z);
    }

    /// The way from the other to this.
    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    /// This, made longer or shorter.
    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    /// The dot product.
    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /// The cross product.
    public Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /// How long it is, in metres.
    public double length() {
        return Math.sqrt(dot(this));
    }

    /// How far the other is away, in metres.
    public double distance(Vec other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /// The same direction with length 1; up, if it has no length.
    public Vec unit() {
        double length = length();
        return length < NO_LENGTH ? UP : times(1 / length);
    }

    /// The vector rejection: what is left of it at right angles to a direction of length 1.
    public Vec reject(Vec unit) {
        return plus(-dot(unit), unit);
    }

    /// The side of a direction of length 1 on which this is; some side, if this points along it.
    public Vec sideOf(Vec unit) {
        Vec across = reject(unit);
        if (across.length() > NO_LENGTH) {
            return across.unit();
        }
        return (Math.abs(unit.y) < 0.9 ? UP : new Vec(0, 0, 1)).reject(unit).unit();
    }

    /// Linear interpolation: this at 0, the other at 1.
    public Vec lerp(Vec other, double share) {
        return new Vec(x + (other.x - x) * share, y + (other.y - y) * share, z + (other.z - z) * share);
    }

    /// Spherical interpolation: a direction on the arc to the other, with a length between theirs.
    public Vec slerp(Vec other, double share) {
        double length = length() + (other.length() - length()) * share;
        Vec from = unit();
        Vec to = other.unit();
        double cosine = from.dot(to);
        if (cosine > 0.999_999) {
            return from.times(length);
        }
        // Opposite directions have no one arc between them: lean to a side, always the same.
        Vec side = (cosine < -0.999_999 ? to.plus(new Vec(0.01, 0.01, 0.01)) : to).sideOf(from);
        double angle = Math.acos(Math.clamp(cosine, -1, 1)) * share;
        return from.times(Math.cos(angle)).plus(Math.sin(angle), side).times(length);
    }

    /// The angle between this direction and the other, in degrees, 0 to 180.
    public double degreesTo(Vec other) {
        return Math.toDegrees(Math.acos(Math.clamp(unit().dot(other.unit()), -1, 1)));
    }

    /// The same on the other side of the body.
    public Vec mirrored() {
        return new Vec(-x, y, z);
    }
}
