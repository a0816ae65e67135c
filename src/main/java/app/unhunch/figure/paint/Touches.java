package app.unhunch.figure.paint;

import app.unhunch.figure.body.Loft;
import app.unhunch.figure.body.Material;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.figure.skeleton.Skeleton.Arm;
import app.unhunch.figure.skeleton.Skeleton.Leg;
import app.unhunch.model.Side;
import java.util.List;
import java.util.Objects;

/// The last touches inside of a silhouette: a thumb that lies before its hand, and toes.
final class Touches {

    /// At so many pixels for a metre they are seen whole; in a smaller picture they would be blots.
    private static final double SEEN = 180;

    /// A thumb that looks shorter, in metres, points at the one who looks: it would be a disc on the wrist.
    private static final double POINTING = 0.022;

    /// Where two toes part, from the foot to the tip, for the left foot, as places from the ankle, in metres.
    private static final double[][][] TOES = {
        {{-0.013, -0.038, 0.140}, {-0.012, -0.044, 0.168}, {-0.011, -0.052, 0.181}},
        {{0.006, -0.040, 0.146}, {0.008, -0.046, 0.166}, {0.008, -0.053, 0.177}}
    };

    private final Easel easel;
    private final Ellipses ellipses;
    private final Camera camera;
    private final Colours colours;
    private final Skeleton bones;
    private final double edge;
    private final Pen pen;

    Touches(Easel easel, Ellipses ellipses, Camera camera, Colours colours, Skeleton bones, double edge) {
        this.easel = easel;
        this.ellipses = ellipses;
        this.camera = camera;
        this.colours = colours;
        this.bones = bones;
        this.edge = edge;
        this.pen = new Pen(easel.picture(), easel.mask(), camera);
    }

    void add(List<Layer> run, double dim) {
        for (Layer layer : run) {
            switch (layer.piece().kind()) {
                case FOREARM -> thumb(layer, dim);
                case SHANK -> toes(layer, dim);
                default -> {}
            }
        }
    }

    /// The thumb once more over the hand, where it is nearer; its root stays one with the hand.
    private void thumb(Layer forearm, double dim) {
        Arm arm = bones.arm(side(forearm));
        Loft thumb = forearm.solid.lofts().getLast();
        int tip = thumb.to() - 1;
        Vec palm = arm.wrist().plus(arm.hand().rotate(0, -0.012, 0.075));
        if (ellipses.near(tip) < camera.near(palm) + 0.006) {
            return;
        }
        int root = thumb.from();
        double x = ellipses.x(root);
        double y = ellipses.y(root);
        double dx = ellipses.x(tip) - x;
        double dy = ellipses.y(tip) - y;
        double whole = Math.clamp((Math.hypot(dx, dy) / camera.scale() - POINTING) / POINTING, 0, 1);
        if (whole == 0) {
            return;
        }
        Tone tone = colours.of(Material.SKIN, dim);
        easel.mask().clear();
        easel.hull().add(easel.mask(), ellipses, thumb, 0, edge);
        easel.mask().fade(x + 0.35 * dx, y + 0.35 * dy, x + 0.75 * dx, y + 0.75 * dy);
        easel.picture().fillFigure(easel.mask(), tone.edge(), whole);
        easel.mask().clear();
        easel.hull().add(easel.mask(), ellipses, thumb, 0, 0);
        easel.mask().fade(x, y, x + 0.35 * dx, y + 0.35 * dy);
        easel.picture().fill(easel.mask(), tone.base(), whole);
    }

    private void toes(Layer shank, double dim) {
        Side side = side(shank);
        Leg leg = bones.leg(side);
        int sign = side == Side.LEFT ? 1 : -1;
        if (leg.foot().rotate(0, 0.7, 0.7).dot(camera.back()) < 0.3) {
            return;
        }
        for (double[][] line : TOES) {
            List<Vec> points = List.of(place(leg, sign, line[0]), place(leg, sign, line[1]), place(leg, sign, line[2]));
            pen.stroke(points, colours.of(Material.SKIN, dim).edge(), 0.75 * Math.min(1, camera.scale() / SEEN), edge);
        }
    }

    private static Vec place(Leg leg, int sign, double[] at) {
        return leg.ankle().plus(leg.foot().rotate(sign * at[0], at[1], at[2]));
    }

    private static Side side(Layer layer) {
        return Objects.requireNonNull(layer.piece().side());
    }
}
