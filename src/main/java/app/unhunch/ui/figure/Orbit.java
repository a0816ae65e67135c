package app.unhunch.ui.figure;

import app.unhunch.figure.pose.View;

/// A look from another side for as long as somebody drags; letting go, it comes back.
final class Orbit {

    private static final double DEGREES_PER_PIXEL = 0.45;
    private static final double PITCH_PER_PIXEL = 0.2;
    private static final double LOWEST_PITCH = 2;
    private static final double HIGHEST_PITCH = 70;

    /// In so many seconds two thirds of the way back are done.
    private static final double RETURN = 0.28;

    private static final double NEARLY_BACK = 0.2;

    private double yaw;
    private double pitch;
    private boolean held;

    void drag(double dx, double dy) {
        held = true;
        yaw = Math.IEEEremainder(yaw - dx * DEGREES_PER_PIXEL, 360);
        pitch = Math.clamp(pitch + dy * PITCH_PER_PIXEL, -60, 60);
    }

    void release() {
        held = false;
    }

    boolean isAway() {
        return yaw != 0 || pitch != 0;
    }

    void advance(double seconds) {
        if (held || !isAway()) {
            return;
        }
        double kept = Math.exp(-seconds / RETURN);
        yaw *= kept;
        pitch *= kept;
        if (Math.abs(yaw) + Math.abs(pitch) < NEARLY_BACK) {
            yaw = 0;
            pitch = 0;
        }
    }

    View from(View usual) {
        if (!isAway()) {
            return usual;
        }
        double tilted = Math.clamp(usual.pitch() + pitch, LOWEST_PITCH, HIGHEST_PITCH);
        View turned = usual.orbited(yaw);
        return new View(turned.yaw(), tilted, turned.width(), turned.height(), turned.centre());
    }
}
