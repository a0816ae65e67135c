package app.unhunch.figure.paint;

import app.unhunch.figure.body.Body;
import app.unhunch.figure.body.Loft;
import app.unhunch.figure.body.Material;
import app.unhunch.figure.body.Piece.Kind;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.figure.skeleton.Skeleton.Arm;
import app.unhunch.figure.skeleton.Skeleton.Leg;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Paints layers that form one silhouette: a line around all of it, and then what it is made of.
final class Silhouette {

    private static final List<Material> INSIDE_OUT =
            List.of(Material.WOOD, Material.BLANKET, Material.SKIN, Material.LEGGINGS, Material.SHIRT);

    private static final double EDGE = 1.3;

    /// A hand that is nearer to its own shoulder may lie before the sleeve.
    private static final double ROUND_SHOULDER = 0.22;

    /// Where the fingers are, as a share of the forearm.
    private static final double FINGERS = 1.4;

    private static final double FOLDED = 0.20;

    private final Easel easel;
    private final Ellipses ellipses;
    private final Camera camera;
    private final Colours colours;
    private final Skeleton bones;
    private final double edge;
    private final List<Layer> thighs = new ArrayList<>();
    private final List<Layer> forearms = new ArrayList<>();
    private final Touches touches;
    private boolean dressed;

    Silhouette(Easel easel, Ellipses ellipses, Camera camera, Colours colours, Skeleton bones) {
        this.easel = easel;
        this.ellipses = ellipses;
        this.camera = camera;
        this.colours = colours;
        this.bones = bones;
        this.edge = Math.max(1.05, EDGE * camera.scale() / Painter.USUAL_SCALE);
        this.touches = new Touches(easel, ellipses, camera, colours, bones, edge);
    }

    /// Paints the next silhouette over those before.
    ///
    /// @param dim how much darker than others it is, 0 to 1
    void paint(List<Layer> run, double dim, double opacity) {
        Layer upperArm = first(run, Kind.UPPER_ARM);
        Layer forearm = first(run, Kind.FOREARM);
        Layer pelvis = first(run, Kind.PELVIS);
        if (upperArm != null) {
            arm(run, upperArm, dim, opacity);
        } else if (forearm != null) {
            forearm(run, arm(forearm), dim);
        } else if (pelvis != null && !thighs.isEmpty()) {
            hips(run, pelvis, dim);
        } else {
            for (Material material : INSIDE_OUT) {
                line(run, material, 0, dim, opacity);
            }
            for (Material material : INSIDE_OUT) {
                fill(run, material, 0, dim, opacity);
            }
        }
        touches.add(run, dim);
        Layer thigh = first(run, Kind.THIGH);
        if (thigh != null) {
            thighs.add(thigh);
        }
        if (dressed && forearm != null) {
            forearms.add(forearm);
        }
        dressed |= first(run, Kind.TORSO) != null;
    }

    /// Where a leg that is farther off leaves the pelvis, there is no line between them, and one fades into the other.
    /// The
    /// nearer leg has its line before both.
    private void hips(List<Layer> run, Layer pelvis, double dim) {
        Tone leggings = colours.of(Material.LEGGINGS, dim);
        List<Layer> legs = new ArrayList<>(run);
        legs.remove(pelvis);
        line(legs, Material.SKIN, 0, dim, 1);
        fill(legs, Material.SKIN, 0, dim, 1);
        line(List.of(pelvis), Material.LEGGINGS, 0, dim, 1);
        easel.mask().clear();
        thighs.forEach(this::root);
        add(run, Material.LEGGINGS, 0, false, 0);
        easel.shader().look(easel.mask(), roundness(pelvis) * camera.scale());
        easel.mask().clear();
        for (Layer thigh : thighs) {
            Leg leg = bones.leg(Objects.requireNonNull(thigh.piece().side()));
            root(thigh);
            fade(leg.hip(), leg.knee(), 0.78, 0.34);
        }
        easel.shader().lay(easel.picture(), easel.mask(), leggings, 1);
        cover(legs, Material.LEGGINGS, 0, false, edge);
        if (!easel.mask().isEmpty()) {
            easel.picture().fillFigure(easel.mask(), leggings.edge(), 1);
        }
        cover(run, Material.LEGGINGS, 0, false, 0);
        easel.shader().lay(easel.picture(), easel.mask(), leggings, 1);
    }

    private void root(Layer thigh) {
        Loft loft = thigh.solid.lofts().getFirst();
        for (int i = loft.from(); i < loft.to() - 2; i++) {
            easel.hull().add(easel.mask(), ellipses, i, i + 2, 0);
        }
    }

    /// A forearm whose upper arm lies farther back, behind something else: there is no line at the elbow.
    private void forearm(List<Layer> run, Arm arm, double dim) {
        cover(run, Material.SKIN, 0, true, edge);
        fade(arm.elbow(), arm.wrist(), 0.02, 0.20);
        easel.picture().fillFigure(easel.mask(), colours.of(Material.SKIN, dim).edge(), 1);
        fill(run, Material.SKIN, 0, dim, 1);
    }

    private void arm(List<Layer> run, Layer upperArm, double dim, double opacity) {
        boolean comesOut = dressed && comesOutOfItsSleeve(upperArm);
        if (comesOut) {
            sleeve(upperArm);
        }
        int skipped = comesOut ? Body.AT_HEM : 0;
        line(run, Material.SKIN, skipped, dim, opacity);
        fill(run, Material.SKIN, skipped, dim, opacity);
        if (dressed && !comesOut) {
            sleeve(upperArm);
        }
    }

    /// Without iterators, as this is asked for every run of every frame.
    private static @Nullable Layer first(List<Layer> run, Kind kind) {
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i).is(kind)) {
                return run.get(i);
            }
        }
        return null;
    }

    /// Whether one looks into the sleeve, so that the arm is before its hem.
    private boolean comesOutOfItsSleeve(Layer upperArm) {
        Arm arm = arm(upperArm);
        boolean foldedOver = camera.near(arm.wrist()) > camera.near(arm.elbow())
                && camera.near(arm.wrist()) > camera.near(arm.shoulder())
                && arm.wrist().distance(arm.shoulder()) < FOLDED;
        return foldedOver || towards(arm) > 0;
    }

    /// How much the upper arm comes towards the one who looks, -1 to 1.
    private double towards(Arm arm) {
        return arm.elbow().minus(arm.shoulder()).unit().dot(camera.back());
    }

    private Arm arm(Layer layer) {
        return bones.arm(Objects.requireNonNull(layer.piece().side()));
    }

    /// The sleeve grows out of the shirt: where it begins, it fades into it.
    private void sleeve(Layer upperArm) {
        Arm arm = arm(upperArm);
        Vec shoulder = arm.shoulder();
        // One that comes towards us stands before the shoulder, and has nothing to grow out of.
        double stands = handBehind(arm) ? 1 : Math.clamp(2.5 * towards(arm) - 1.2, 0, 1);
        double earlier = 0.3 * stands;
        List<Layer> one = List.of(upperArm);
        Tone tone = colours.of(Material.SHIRT);
        cover(one, Material.SHIRT, 0, true, edge);
        fade(shoulder, arm.elbow(), 0.14 - earlier, 0.34 - earlier);
        easel.picture().fillFigure(easel.mask(), tone.edge(), 1);
        cover(one, Material.SHIRT, 0, false, 0);
        fade(shoulder, arm.elbow(), -0.02 - earlier, 0.20 - earlier);
        easel.shader().fill(easel.picture(), easel.mask(), tone, roundness(upperArm) * camera.scale(), 1);
    }

    /// Whether the other forearm or its hand passes behind this shoulder or its sleeve: it must not shine through.
    private boolean handBehind(Arm arm) {
        for (Layer forearm : forearms) {
            Arm other = arm(forearm);
            for (double share = 0; !other.equals(arm) && share <= FINGERS; share += FINGERS / 4) {
                if (other.elbow().lerp(other.wrist(), share).distance(arm.shoulder()) < ROUND_SHOULDER) {
                    return true;
                }
            }
        }
        return false;
    }

    /// @param from the share of the way along a bone up to which nothing is left
    /// @param to the share of the way from which on all is left
    private void fade(Vec joint, Vec next, double from, double to) {
        Vec start = joint.lerp(next, from);
        Vec end = joint.lerp(next, to);
        easel.mask().fade(camera.x(start), camera.y(start), camera.x(end), camera.y(end));
    }

    private void line(List<Layer> run, Material material, int skipped, double dim, double opacity) {
        boolean joined = first(run, Kind.PELVIS) != null;
        cover(run, material, skipped, !joined, edge);
        if (!easel.mask().isEmpty()) {
            easel.picture().fillFigure(easel.mask(), colours.of(material, dim).edge(), opacity);
        }
    }

    private void fill(List<Layer> run, Material material, int skipped, double dim, double opacity) {
        cover(run, material, skipped, false, 0);
        if (!easel.mask().isEmpty()) {
            double roundness = roundness(run.getFirst()) * camera.scale();
            easel.shader().fill(easel.picture(), easel.mask(), colours.of(material, dim), roundness, opacity);
        }
    }

    /// @param skipped how many ellipses of the skin of an upper arm are left out
    /// @param seams whether the beginning of a loft that grows out of something is left out
    private void cover(List<Layer> run, Material material, int skipped, boolean seams, double grow) {
        easel.mask().clear();
        add(run, material, skipped, seams, grow);
    }

    private void add(List<Layer> run, Material material, int skipped, boolean seams, double grow) {
        // Without iterators, as this is done for every material of every run of every frame.
        for (int i = 0; i < run.size(); i++) {
            Layer layer = run.get(i);
            int inside = layer.is(Kind.UPPER_ARM) && material == Material.SKIN ? skipped : 0;
            List<Loft> lofts = layer.solid.lofts();
            for (int j = 0; j < lofts.size(); j++) {
                Loft loft = lofts.get(j);
                if (loft.material() == material) {
                    easel.hull().add(easel.mask(), ellipses, loft, inside + (seams ? loft.seam() : 0), grow);
                }
            }
        }
    }

    /// How far the shades of a silhouette reach in, in metres.
    private static double roundness(Layer layer) {
        return switch (layer.piece().group()) {
            case TRUNK -> layer.is(Kind.TORSO) ? 0.060 : 0.052;
            case LEG -> 0.040;
            case ARM -> 0.026;
            case NECK, HEAD -> 0.034;
            case CHAIR, DESK -> 0.014;
            case BLANKET -> 0.030;
        };
    }
}
