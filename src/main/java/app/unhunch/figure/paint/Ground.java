package app.unhunch.figure.paint;

/// The mat on the floor: it lies still, so it is drawn once for each view.
final class Ground {

    private static final double THICK = 0.012;
    private static final double ROUND = 0.05;
    private static final double HEM = 0.03;
    private static final int CORNER_STEPS = 6;

    private static final double HALF_WIDTH = 0.37;
    private static final double BACK = -0.68;
    private static final double FRONT = 1.0;

    private Ground() {}

    static void draw(Picture picture, Mask mask, Camera camera, Colours colours) {
        lay(picture, mask, camera, 0, -THICK, colours.matSide());
        lay(picture, mask, camera, 0, 0, colours.mat());
        double thin = 0.005;
        lay(picture, mask, camera, HEM, 0, colours.matLine());
        lay(picture, mask, camera, HEM + thin, 0, colours.mat());
    }

    private static void lay(Picture picture, Mask mask, Camera camera, double inset, double height, int colour) {
        double round = ROUND - inset / 2;
        double[] line = new double[8 * (CORNER_STEPS + 1)];
        int n = 0;
        for (int corner = 0; corner < 4; corner++) {
            boolean left = corner == 0 || corner == 3;
            boolean front = corner < 2;
            double x = left ? HALF_WIDTH - inset - round : -HALF_WIDTH + inset + round;
            double z = front ? FRONT - inset - round : BACK + inset + round;
            for (int i = 0; i <= CORNER_STEPS; i++) {
                double angle = Math.toRadians(90 * corner + 90.0 * i / CORNER_STEPS);
                double px = x + round * Math.cos(angle);
                double pz = z + round * Math.sin(angle);
                line[n++] = camera.x(px, height, pz);
                line[n++] = camera.y(px, height, pz);
            }
        }
        mask.clear();
        mask.add(line, n / 2);
        picture.fill(mask, colour, 1);
    }
}
