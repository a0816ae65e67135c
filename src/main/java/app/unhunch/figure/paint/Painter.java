package app.unhunch.figure.paint;

import app.unhunch.figure.body.Body;
import app.unhunch.figure.body.Loft;
import app.unhunch.figure.body.Piece.Group;
import app.unhunch.figure.body.Piece.Kind;
import app.unhunch.figure.body.Solid;
import app.unhunch.figure.motion.Pointer;
import app.unhunch.figure.motion.Warmth;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paints the figure in its room, from back to front. Keeps what it needs from frame to frame, so one painter serves
/// one picture of one size; it must not be used by two threads at once.
public final class Painter {

    /// Lines and shades are as wide as they should be at so many pixels for a metre.
    static final double USUAL_SCALE = 420;

    private final Picture picture;
    private final int[] ground;
    private final Mask mask;
    private final Shader shader;
    private final Mask half;
    private final Easel easel;
    private final Hull halfHull = new Hull(0.5);
    private final Ellipses ellipses = new Ellipses();
    private final Body body = new Body();
    private @Nullable View groundView;
    private @Nullable Backdrop groundTheme;

    /// @param picture what is painted on
    public Painter(Picture picture) {
        this(
                picture,
                new Mask(picture.width(), picture.height()),
                new Mask(picture.width() / 2 + 1, picture.height() / 2 + 1));
    }

    /// @param mask of the size of the picture
    /// @param half of half its size, for what is soft
    Painter(Picture picture, Mask mask, Mask half) {
        this.picture = picture;
        this.ground = new int[picture.pixels().length];
        this.mask = mask;
        this.half = half;
        this.shader = new Shader(picture.width(), picture.height());
        this.easel = Easel.of(picture, mask, shader);
    }

    /// Paints one frame.
    public void paint(Scene scene) {
        Camera camera = new Camera(scene.frame().view(), picture.width(), picture.height());
        Colours colours = new Colours(scene.theme(), scene.person());
        Skeleton bones = scene.frame().bones();
        body.shape(bones, scene.person().build(), scene.breath());
        layGround(scene, camera, colours);
        shadow(camera, colours);
        Glowing glowing = new Glowing(picture, mask, bones, camera, colours);
        List<Warmth> warmths =
                scene.guides() == Scene.Guides.SHOWN ? scene.frame().warmths() : List.of();
        point(scene, camera, colours);
        ellipses.project(body.ellipsoids(), camera);
        Depth depth = new Depth(bones, camera, ellipses);
        Silhouette silhouette = new Silhouette(easel, ellipses, camera, colours, bones);
        for (List<Layer> run : Order.of(layers(bones, camera), depth::compare)) {
            if (run.getFirst().is(Kind.HEAD)) {
                contact(run, camera, colours);
                new Face(easel, camera, colours).paint(bones);
            } else {
                contact(run, camera, colours);
                silhouette.paint(run, dim(run, scene.frame().working()), opacity(run, bones));
            }
            if (run.getFirst().is(Kind.TORSO)) {
                warmths.forEach(glowing::onBody);
            }
        }
    }

    /// The body passes before its arrow, which thus never hides a face or a hand.
    private void point(Scene scene, Camera camera, Colours colours) {
        Pointer pointer = scene.frame().pointer();
        if (pointer != null && scene.guides() == Scene.Guides.SHOWN) {
            new Arrow(picture, mask, camera).draw(pointer, colours.arrow());
        }
    }

    /// The ground lies still, so it is drawn again only for another view.
    private void layGround(Scene scene, Camera camera, Colours colours) {
        if (!scene.frame().view().equals(groundView) || scene.theme() != groundTheme) {
            groundView = scene.frame().view();
            groundTheme = scene.theme();
            picture.clear();
            Ground.draw(picture, mask, camera, colours);
            System.arraycopy(picture.pixels(), 0, ground, 0, ground.length);
        }
        picture.startFrom(ground);
    }

    private List<Layer> layers(Skeleton bones, Camera camera) {
        List<Layer> layers = new ArrayList<>();
        for (Solid solid : body.solids()) {
            layers.add(new Layer(solid, ellipses, sideOf(solid, bones, camera)));
        }
        return layers;
    }

    /// How much nearer the root of a limb is than that of its fellow, as a share of the way between them.
    private static double sideOf(Solid solid, Skeleton bones, Camera camera) {
        Side side = solid.piece().side();
        if (side == null) {
            return 0;
        }
        boolean arm = solid.piece().group() == Group.ARM;
        var here = arm ? bones.arm(side).shoulder() : bones.leg(side).hip();
        var there = arm
                ? bones.arm(side.other()).shoulder()
                : bones.leg(side.other()).hip();
        return (camera.near(here) - camera.near(there)) / here.distance(there);
    }

    private void shadow(Camera camera, Colours colours) {
        double unit = camera.scale() / USUAL_SCALE;
        ellipses.projectShadows(body.ellipsoids(), camera);
        half.clear();
        for (Solid solid : body.solids()) {
            // A blanket lies as close to the floor as the mat.
            for (Loft loft : solid.piece().is(Kind.BLANKET) ? List.<Loft>of() : solid.lofts()) {
                halfHull.add(half, ellipses, loft, 0, 1);
            }
        }
        if (!half.isEmpty()) {
            shader.shadow(picture, half, colours.shadow(), colours.shadowDepth(), 9 * unit);
        }
    }

    /// What a limb throws on what lies behind it: without it, one would look glued onto the other.
    private void contact(List<Layer> run, Camera camera, Colours colours) {
        if (run.getFirst().isFurniture()) {
            return;
        }
        half.clear();
        for (Layer layer : run) {
            if (layer.piece().group() == Group.TRUNK) {
                continue;
            }
            for (Loft loft : layer.solid.lofts()) {
                if (loft.sorted() || loft.seam() > 0) {
                    int inside = layer.is(Kind.UPPER_ARM) ? Body.AT_HEM : 0;
                    halfHull.add(half, ellipses, loft, loft.seam() > 0 ? loft.seam() + 1 : inside, 2);
                }
            }
        }
        if (!half.isEmpty()) {
            double unit = camera.scale() / USUAL_SCALE;
            shader.contact(picture, half, colours.contact(), 0.34, 11 * unit, 4.5 * unit);
        }
    }

    /// Furniture comes and goes; the person stays.
    private static double opacity(List<Layer> run, Skeleton bones) {
        return switch (run.getFirst().piece().group()) {
            case CHAIR -> bones.chair();
            case DESK -> bones.desk();
            case BLANKET -> bones.blanket();
            default -> 1;
        };
    }

    private static double dim(List<Layer> run, @Nullable Side leading) {
        double sum = 0;
        for (Layer layer : run) {
            sum += layer.dim(leading);
        }
        return sum / run.size();
    }
}
