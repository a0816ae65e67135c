package app.unhunch.figure.math;

/// A rotation in space, as a quaternion of length 1.
public record Quat(double w, double x, double y, double z) {

    /// No rotation.
    public static final Quat IDENTITY = new Quat(1, 0, 0, 0);

    private static final double NEARLY_SAME = 0.9995;

    /// A turn about an axis of length 1 by an angle in degrees.
    public static Quat about(Vec axis, double degrees) {
        double half = Math.toRadians(degrees) / 2;
        double sine = Math.sin(half);
        return new Quat(Math.cos(half), axis.x() * sine, axis.y() * sine, axis.z() * sine);
    }

    public static Quat aboutX(double degrees) {
        double half = Math.toRadians(degrees) / 2;
        return new Quat(Math.cos(half), Math.sin(half), 0, 0);
    }

    public static Quat aboutY(double degrees) {
        double half = Math.toRadians(degrees) / 2;
        return new Quat(Math.cos(half), 0, Math.sin(half), 0);
    }

    public static Quat aboutZ(double degrees) {
        double half = Math.toRadians(degrees) / 2;
        return new Quat(Math.cos(half), 0, 0, Math.sin(half));
    }

    /// The turn that brings z to a direction, and y as near as it can to another.
    public static Quat facing(Vec direction, Vec up) {
        Vec z = direction.unit();
        Vec x = up.sideOf(z).cross(z);
        return ofAxes(x, z.cross(x), z);
    }

    /// The turn that brings the three axes to these, which are of length 1 and at right angles.
    public static Quat ofAxes(Vec x, Vec y, Vec z) {
        double trace = x.x() + y.y() + z.z();
        if (trace > 0) {
            double s = Math.sqrt(trace + 1) * 2;
            return new Quat(s / 4, (y.z() - z.y()) / s, (z.x() - x.z()) / s, (x.y() - y.x()) / s);
        }
        if (x.x() > y.y() && x.x() > z.z()) {
            double s = Math.sqrt(1 + x.x() - y.y() - z.z()) * 2;
            return new Quat((y.z() - z.y()) / s, s / 4, (y.x() + x.y()) / s, (z.x() + x.z()) / s);
        }
        if (y.y() > z.z()) {
            double s = Math.sqrt(1 + y.y() - x.x() - z.z()) * 2;
            return new Quat((z.x() - x.z()) / s, (y.x() + x.y()) / s, s / 4, (z.y() + y.z()) / s);
        }
        double s = Math.sqrt(1 + z.z() - x.x() - y.y()) * 2;
        return new Quat((x.y() - y.x()) / s, (z.x() + x.z()) / s, (z.y() + y.z()) / s, s / 4);
    }

    /// The product: first the other rotation, seen from within this one.
    public Quat multiply(Quat inner) {
        return new Quat(
                w * inner.w - x * inner.x - y * inner.y - z * inner.z,
                w * inner.x + x * inner.w + y * inner.z - z * inner.y,
                w * inner.y - x * inner.z + y * inner.w + z * inner.x,
                w * inner.z + x * inner.y - y * inner.x + z * inner.w);
    }

    /// The conjugate: the rotation back.
    public Quat conjugate() {
        return new Quat(w, -x, -y, -z);
    }

    /// Rotates a point.
    public Vec rotate(Vec p) {
        return rotate(p.x(), p.y(), p.z());
    }

    /// Rotates a point.
    public Vec rotate(double px, double py, double pz) {
        return new Vec(rotatedX(px, py, pz), rotatedY(px, py, pz), rotatedZ(px, py, pz));
    }

    /// The x of where a point goes. Each number can be had alone, as a frame turns hundreds of points.
    public double rotatedX(double px, double py, double pz) {
        return px + 2 * (w * (y * pz - z * py) + y * (x * py - y * px) - z * (z * px - x * pz));
    }

    /// The y of where a point goes.
    public double rotatedY(double px, double py, double pz) {
        return py + 2 * (w * (z * px - x * pz) + z * (y * pz - z * py) - x * (x * py - y * px));
    }

    /// The z of where a point goes.
    public double rotatedZ(double px, double py, double pz) {
        return pz + 2 * (w * (x * py - y * px) + x * (z * px - x * pz) - y * (y * pz - z * py));
    }

    /// Spherical interpolation on the shortest arc: this at 0, the other at 1.
    public Quat slerp(Quat other, double share) {
        double cosine = w * other.w + x * other.x + y * other.y + z * other.z;
        double sign = cosine < 0 ? -1 : 1;
        double mine = 1 - share;
        double theirs = share;
        if (Math.abs(cosine) < NEARLY_SAME) {
            double angle = Math.acos(Math.abs(cosine));
            double sine = Math.sin(angle);
            mine = Math.sin((1 - share) * angle) / sine;
            theirs = Math.sin(share * angle) / sine;
        }
        theirs *= sign;
        return new Quat(
                        mine * w + theirs * other.w,
                        mine * x + theirs * other.x,
                        mine * y + theirs * other.y,
                        mine * z + theirs * other.z)
                .unit();
    }

    /// The same turn seen in a mirror between left and right.
    public Quat mirrored() {
        return new Quat(w, x, -y, -z);
    }

    private Quat unit() {
        double length = Math.sqrt(w * w + x * x + y * y + z * z);
        return new Quat(w / length, x / length, y / length, z / length);
    }
}
