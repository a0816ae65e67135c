package app.unhunch.figure.paint;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Pointer;
import java.util.List;

/// An arrow that grows from a thin tail to its tip, drawn before the body.
final class Arrow {

    private static final double TIP = 0.036;
    private static final double ROUND = 0.003;

    /// How thick its tail is, as a share of its thickness.
    private static final double TAIL = 0.35;

    private static final double SHORTEST = 0.025;

    private final Picture picture;
    private final Mask mask;
    private final Camera camera;
    private final double height;
    private final Pen pen;

    Arrow(Picture picture, Mask mask, Camera camera) {
        this.picture = picture;
        this.mask = mask;
        this.camera = camera;
        this.height = camera.span() * camera.scale();
        this.pen = new Pen(picture, mask, camera);
    }

    void draw(Pointer pointer, int colour) {
        List<Vec> path = pointer.path();
        int n = path.size();
        double[] x = path.stream().mapToDouble(camera::x).toArray();
        double[] y = path.stream().mapToDouble(camera::y).toArray();
        double[] along = new double[n];
        for (int i = 1; i < n; i++) {
            along[i] = along[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        // A movement towards the one who looks has no way on the picture.
        if (along[n - 1] < SHORTEST * height) {
            return;
        }
        double tip = Math.min(TIP * height, along[n - 1] * 0.6);
        int neck = n - 1;
        while (neck > 0 && along[n - 1] - along[neck] < tip) {
            neck--;
        }
        mask.clear();
        for (int i = 0; i < neck; i++) {
            pen.capsule(
                    x[i], y[i], x[i + 1], y[i + 1], radius(along[i], along[neck]), radius(along[i + 1], along[neck]));
        }
        tip(x[neck], y[neck], x[n - 1], y[n - 1]);
        picture.fill(mask, colour, 0.94 * pointer.level());
    }

    private double radius(double here, double all) {
        double share = all <= 0 ? 1 : here / all;
        return Pointer.THICK / 2 * height * (TAIL + (1 - TAIL) * share);
    }

    private void tip(double fromX, double fromY, double toX, double toY) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        double dx = (toX - fromX) / length;
        double dy = (toY - fromY) / length;
        double half = Pointer.TIP_HALF * height;
        double round = ROUND * height;
        double[] corners = {
            fromX + dy * half, fromY - dx * half, toX, toY, fromX - dy * half, fromY + dx * half,
        };
        for (int i = 0; i < 3; i++) {
            int j = (i + 1) % 3;
            pen.capsule(corners[2 * i], corners[2 * i + 1], corners[2 * j], corners[2 * j + 1], round, round);
        }
        mask.add(corners, 3);
    }
}
