package app.unhunch.ui.figure;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.paint.Camera;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// The words "your right arm" or "your left arm" beside the arm that works, outside of the body.
final class LimbLabel extends Label {

    private static final double AWAY = 0.13;
    private static final double GAP = 2;
    private static final int MIDDLE_JOINT = 7;

    private final Function<Side, String> words;
    private @Nullable Bounds taken;

    LimbLabel(Function<Side, String> words) {
        this.words = words;
        getStyleClass().add("limb-label");
        setManaged(false);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Where something else stands, in the coordinates of what this is in; `null` when nothing does.
    void keepOff(@Nullable Bounds place) {
        taken = place;
    }

    /// Puts it where the arm is, within an area.
    ///
    /// @param named the side that the words name; the figure may use its other arm, as a mirror does
    void follow(@Nullable Frame frame, @Nullable Side named, @Nullable Camera camera, double width, double height) {
        Side side = frame == null ? null : frame.working();
        setVisible(side != null && named != null && camera != null);
        if (frame == null || side == null || named == null || camera == null) {
            return;
        }
        setText(words.apply(named));
        autosize();
        Point2D at = place(frame.bones(), camera, side);
        double x = Math.clamp(at.getX() - getWidth() / 2, 0, Math.max(0, width - getWidth()));
        double y = Math.clamp(at.getY() - getHeight() / 2, 0, Math.max(0, height - getHeight()));
        Bounds other = taken;
        boolean covers = other != null && other.intersects(x, y, getWidth(), getHeight());
        relocate(Math.rint(x), Math.rint(other != null && covers ? beyond(other, height) : y));
    }

    /// Above it, or below where only there is room.
    private double beyond(Bounds other, double height) {
        double above = other.getMinY() - getHeight() - GAP;
        double below = other.getMaxY() + GAP;
        return above < 0 && below + getHeight() <= height ? below : above;
    }

    /// Beside the middle of the forearm, on the side that looks away from the trunk.
    private Point2D place(Skeleton bones, Camera camera, Side side) {
        Skeleton.Arm arm = bones.arm(side);
        Vec middle = arm.elbow().lerp(arm.wrist(), 0.35);
        Vec trunk = bones.joint(MIDDLE_JOINT);
        double dx = camera.x(middle) - camera.x(trunk);
        double dy = camera.y(middle) - camera.y(trunk);
        double alongX = camera.x(arm.wrist()) - camera.x(arm.elbow());
        double alongY = camera.y(arm.wrist()) - camera.y(arm.elbow());
        double length = Math.max(1, Math.hypot(alongX, alongY));
        // At right angles to the forearm, and away from the trunk.
        double outX = -alongY / length;
        double outY = alongX / length;
        double sign = outX * dx + outY * dy < 0 ? -1 : 1;
        double reach = AWAY * camera.scale() * 0.5 + Math.abs(outX) * getWidth() / 2 + Math.abs(outY) * getHeight() / 2;
        return new Point2D(camera.x(middle) + sign * outX * reach, camera.y(middle) + sign * outY * reach);
    }
}
