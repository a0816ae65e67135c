package app.unhunch.figure.paint;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Warmth;
import app.unhunch.figure.pose.Glow;
import app.unhunch.figure.skeleton.Skeleton;

/// A warm light where a stretch is felt: on the trunk, under the line around it, and nowhere beside it.
final class Glowing {

    /// How much larger the light is than the place where it is felt: half of it lies beyond the outline.
    private static final double SPREAD = 1.2;

    private final Picture picture;
    private final Mask trunk;
    private final Skeleton bones;
    private final Camera camera;
    private final Colours colours;

    /// @param trunk what of it was filled last, inside of its line
    Glowing(Picture picture, Mask trunk, Skeleton bones, Camera camera, Colours colours) {
        this.picture = picture;
        this.trunk = trunk;
        this.bones = bones;
        this.camera = camera;
        this.colours = colours;
    }

    void onBody(Warmth warmth) {
        Glow glow = warmth.glow();
        Vec out = bones.jointTurn(glow.vertebra()).rotate(glow.left(), 0, glow.front());
        double facing = out.length() < 1e-6 ? 1 : out.unit().dot(camera.back());
        double opacity = Math.sqrt(warmth.level() * glow.strength()) * Math.clamp(0.85 + 1.2 * facing, 0, 1);
        draw(glow, warmth.level(), opacity);
    }

    private void draw(Glow glow, double share, double opacity) {
        if (opacity < 0.01) {
            return;
        }
        double grown = SPREAD * (0.5 + 0.5 * share * glow.strength());
        Quat turn = bones.jointTurn(glow.vertebra());
        Vec centre = bones.joint(glow.vertebra()).plus(turn.rotate(glow.left(), 0, glow.front()));
        double rx = glow.width() * grown;
        double ry = glow.height() * grown;
        double rz = Math.min(glow.width(), glow.height()) * 0.75 * grown;
        double a = 0;
        double b = 0;
        double c = 0;
        for (Vec axis : new Vec[] {turn.rotate(rx, 0, 0), turn.rotate(0, ry, 0), turn.rotate(0, 0, rz)}) {
            double sx = camera.scale() * axis.dot(camera.right());
            double sy = -camera.scale() * axis.dot(camera.up());
            a += sx * sx;
            b += sx * sy;
            c += sy * sy;
        }
        spread(camera.x(centre), camera.y(centre), new double[] {a, b, c}, opacity);
    }

    /// Lights every pixel by how far out it lies in the ellipse.
    private void spread(double x, double y, double[] form, double opacity) {
        double a = form[0];
        double b = form[1];
        double c = form[2];
        double determinant = Math.max(1e-6, a * c - b * b);
        int left = Math.max(0, (int) (x - Math.sqrt(a)));
        int right = Math.min(picture.width(), (int) (x + Math.sqrt(a)) + 2);
        int top = Math.max(0, (int) (y - Math.sqrt(c)));
        int bottom = Math.min(picture.height(), (int) (y + Math.sqrt(c)) + 2);
        for (int py = top; py < bottom; py++) {
            for (int px = left; px < right; px++) {
                double dx = px - x;
                double dy = py - y;
                double out = (c * dx * dx - 2 * b * dx * dy + a * dy * dy) / determinant;
                if (out < 1) {
                    light(py * picture.width() + px, Math.sqrt(out), opacity);
                }
            }
        }
    }

    private void light(int pixel, double out, double opacity) {
        double fade = 1 - out;
        // Smooth at both ends, so that no ring shows where it stops.
        double soft = fade * fade * (3 - 2 * fade);
        int colour = Tone.mix(colours.glowCore(), colours.glow(), Math.min(1, out * 1.5));
        picture.overFigure(pixel, colour, (int) (trunk.at(pixel) * opacity * Math.min(1, soft * 1.15)));
    }
}
