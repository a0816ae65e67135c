package app.unhunch.figure.skeleton;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import org.jspecify.annotations.Nullable;

/// Where the pelvis has to be so that the thighs keep their length above planted knees, and the shoulders their height.
final class Hips {

    private Hips() {}

    /// The place nearest to the wanted one.
    static Vec place(Vec wanted, Quat turn, @Nullable Vec leftKnee, @Nullable Vec rightKnee) {
        Vec left = turn.rotate(Sizes.HALF_HIPS, 0, 0);
        if (leftKnee != null && rightKnee != null) {
            return onCircle(wanted, leftKnee.minus(left), rightKnee.plus(left));
        }
        if (leftKnee != null) {
            return onSphere(wanted, leftKnee.minus(left));
        }
        return rightKnee == null ? wanted : onSphere(wanted, rightKnee.plus(left));
    }

    private static Vec onSphere(Vec wanted, Vec centre) {
        return centre.plus(Sizes.THIGH, wanted.minus(centre).unit());
    }

    /// Both thighs keep their length on a circle around the middle of what each of them alone would have as its centre.
    private static Vec onCircle(Vec wanted, Vec one, Vec other) {
        Vec middle = one.lerp(other, 0.5);
        double half = one.distance(other) / 2;
        double radius = Math.sqrt(Math.max(0, Sizes.THIGH * Sizes.THIGH - half * half));
        Vec way = wanted.minus(middle);
        Vec out = half < 1e-6 ? way : way.reject(other.minus(one).unit());
        return middle.plus(radius, out.unit());
    }

    /// The turn of the pelvis with which the middle between the shoulders comes to a height: pitching turns the whole
    /// trunk about the hips, so the height is a sine of the pitch, and the smallest change is taken.
    ///
    /// @param shoulders the middle between the shoulders as the pelvis sees it
    static Quat pitchedTo(double height, Vec pelvis, Quat turn, Vec shoulders) {
        Vec up = turn.conjugate().rotate(Vec.UP);
        double level = up.x() * shoulders.x();
        double cosinePart = up.y() * shoulders.y() + up.z() * shoulders.z();
        double sinePart = up.z() * shoulders.y() - up.y() * shoulders.z();
        double swing = Math.hypot(cosinePart, sinePart);
        double wanted = Math.clamp((height - pelvis.y() - level) / swing, -1, 1);
        double top = Math.toDegrees(Math.atan2(sinePart, cosinePart));
        double away = Math.toDegrees(Math.acos(wanted));
        double one = Math.IEEEremainder(top + away, 360);
        double other = Math.IEEEremainder(top - away, 360);
        return turn.multiply(Quat.aboutX(Math.abs(one) < Math.abs(other) ? one : other));
    }
}
