package app.unhunch.figure.paint;

import app.unhunch.figure.body.Ellipsoids;
import app.unhunch.figure.body.HeadShape;
import app.unhunch.figure.body.Loft;
import app.unhunch.figure.body.Material;
import app.unhunch.figure.body.Person.Hair;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.List;

/// The head: hair or a scarf as a dome, and a calm face painted on it.
final class Face {

    private static final double SEEN = 0.17;

    /// An eye beyond the nose that looks farther away would be a blot on the rim: it closes behind the nose from
    /// here...
    private static final double FAR_EYE_WHOLE = 0.54;

    /// ... to here, where the face is turned by 35 degrees.
    private static final double FAR_EYE_GONE = 0.45;

    /// A cheek that looks farther away would be a smear on the rim.
    private static final double BLUSH_SEEN = 0.4;

    private static final double BEHIND = -0.15;

    /// The lowest place of a head.
    private static final Vec LOWEST = new Vec(0, -1, 0);

    /// How low the lobe of an ear is, as a share of that.
    private static final double EAR_LOBE = 0.7;

    private final Picture picture;
    private final Mask mask;
    private final Shader shader;
    private final Camera camera;
    private final Colours colours;
    private final Pen pen;
    private final Hull hull;
    private final Ellipses seen;
    private final Ellipsoids shapes;

    Face(Easel easel, Camera camera, Colours colours) {
        this.picture = easel.picture();
        this.mask = easel.mask();
        this.shader = easel.shader();
        this.hull = easel.hull();
        this.seen = easel.seen();
        this.shapes = easel.shapes();
        this.camera = camera;
        this.colours = colours;
        this.pen = new Pen(picture, mask, camera);
    }

    void paint(Skeleton bones) {
        Hair hair = colours.person().hair();
        HeadShape head = new HeadShape(bones, hair, shapes);
        seen.project(head.ellipsoids(), camera);
        Dome dome = Dome.of(head.ellipsoids(), HeadShape.DOME);
        Vec facing = dome.facing(camera);
        Tone skin = colours.of(Material.SKIN);
        if (hair == Hair.NONE) {
            bare(skin);
            nape(skin, facing);
            features(head, dome, facing, bones.eyes());
            ears(facing, skin);
            return;
        }
        boolean fromFront = facing.z() > BEHIND;
        boolean locksBehind = nearOf(head.front()) < seen.near(HeadShape.DOME) - 0.01;
        Tone top = colours.of(hair == Hair.COVERED ? Material.SCARF : Material.HAIR);
        if (locksBehind) {
            locks(head.front(), top);
        }
        if (fromFront) {
            locks(head.back(), top);
        }
        skull(skin);
        nape(skin, facing);
        dome(head, top, !fromFront);
        face(head, dome, facing, skin, bones.eyes());
        if (hair != Hair.COVERED && hair != Hair.BOB) {
            ears(facing, skin);
        }
        if (!locksBehind) {
            locks(head.front(), top);
        }
    }

    /// A head without hair is one shape.
    private void bare(Tone skin) {
        Shape all = grow -> {
            hull.add(mask, seen, HeadShape.DOME, HeadShape.DOME + 1, grow);
            skull(grow);
        };
        outline(skin.edge(), all);
        mask.clear();
        all.add(0);
        shader.fill(picture, mask, skin, 0.036 * camera.scale(), 1);
    }

    private double nearOf(List<Loft> lofts) {
        return lofts.stream().mapToDouble(l -> seen.near(l.to() - 1)).average().orElse(-1);
    }

    private void locks(List<Loft> lofts, Tone tone) {
        if (!lofts.isEmpty()) {
            fillOutlined(_ -> {}, lofts, tone, 0.024);
        }
    }

    private void skull(Tone skin) {
        outline(skin.edge(), this::skull);
        mask.clear();
        skull(0);
        shader.fill(picture, mask, skin, 0.034 * camera.scale(), 1);
    }

    private void skull(double grow) {
        hull.add(mask, seen, HeadShape.SKULL, HeadShape.CHEEK + 1, grow);
        jaw(grow, HeadShape.CHEEK);
        nose(grow);
    }

    private void jaw(double grow, int from) {
        hull.add(mask, seen, from, HeadShape.JAW + 1, grow);
        hull.add(mask, seen, HeadShape.JAW, HeadShape.CHIN + 1, grow);
    }

    /// Without it, the rim of the forehead would run on over the cheek, like a scar.
    private void temple(double grow) {
        hull.add(mask, seen, HeadShape.EYES, HeadShape.EYES + 1, grow);
    }

    /// From behind, the neck is before the jaw.
    private void nape(Tone skin, Vec facing) {
        if (facing.z() < BEHIND) {
            mask.clear();
            hull.add(mask, seen, HeadShape.NAPE_LOW, HeadShape.NAPE_TOP + 1, 0);
            shader.fill(picture, mask, skin, 0.034 * camera.scale(), 1);
        }
    }

    private void nose(double grow) {
        hull.add(mask, seen, HeadShape.NOSE_BRIDGE, HeadShape.NOSE + 1, grow);
    }

    private void dome(HeadShape head, Tone tone, boolean withBack) {
        List<Loft> also = new ArrayList<>(head.crown());
        if (withBack) {
            also.addAll(head.back());
        }
        Shape shape = grow -> hull.add(mask, seen, HeadShape.DOME, HeadShape.DOME + 1, grow);
        line(shape, also);
        if (!withBack) {
            // Under the ear there is no hair, and so no line of it.
            Dome ball = Dome.of(head.ellipsoids(), HeadShape.DOME);
            Vec low = ball.inRoom(LOWEST);
            Vec higher = ball.inRoom(LOWEST.times(EAR_LOBE));
            mask.fade(camera.x(low), camera.y(low), camera.x(higher), camera.y(higher));
        }
        fill(shape, also, tone, 0.036);
    }

    private void fillOutlined(Shape shape, List<Loft> lofts, Tone tone, double roundness) {
        line(shape, lofts);
        fill(shape, lofts, tone, roundness);
    }

    /// Covers a shape with the line around it.
    private void line(Shape shape, List<Loft> lofts) {
        mask.clear();
        shape.add(edge());
        for (Loft loft : lofts) {
            hull.add(mask, seen, loft, 0, edge());
        }
    }

    /// Lays the line that is covered, and fills the shape.
    private void fill(Shape shape, List<Loft> lofts, Tone tone, double roundness) {
        picture.fillFigure(mask, tone.edge(), 1);
        mask.clear();
        shape.add(0);
        for (Loft loft : lofts) {
            hull.add(mask, seen, loft, 0, 0);
        }
        shader.fill(picture, mask, tone, roundness * camera.scale(), 1);
    }

    private interface Shape {
        void add(double grow);
    }

    private void outline(int colour, Shape shape) {
        mask.clear();
        shape.add(edge());
        picture.fillFigure(mask, colour, 1);
    }

    private double edge() {
        return Math.max(1.05, 1.3 * camera.scale() / 420);
    }

    private void face(HeadShape head, Dome dome, Vec facing, Tone skin, double eyes) {
        boolean covered = colours.person().hair() == Hair.COVERED;
        List<Vec> line = switch (colours.person().hair()) {
            case COVERED -> FaceLines.SCARF_LINE;
            case BOB, CURLS -> FaceLines.LOOSE_HAIRLINE;
            case BUN, SHORT, NONE -> FaceLines.HAIRLINE;
        };
        List<Vec> shown = dome.visible(line, FaceLines.MIDDLE, facing);
        if (shown.isEmpty()) {
            return;
        }
        List<Vec> border = dome.inRoom(shown);
        // The line around a face is the line of skin, not that of the hair beside it.
        mask.clear();
        if (!covered) {
            if (facing.z() > BEHIND) {
                pen.around(border, 2 * edge());
            } else {
                hairline(dome, line, facing);
            }
            picture.fillFigure(mask, skin.edge(), 1);
            mask.clear();
        }
        // Cheek and jaw once more over the hair, so that their line stays whole.
        if (covered) {
            Dome jaw = Dome.of(head.ellipsoids(), HeadShape.JAW);
            List<Vec> opening = new ArrayList<>(border);
            opening.addAll(jaw.inRoom(jaw.visible(FaceLines.SCARF_CHIN, FaceLines.CHIN, jaw.facing(camera))));
            pen.areaAround(opening);
            hull.add(mask, seen, HeadShape.CHIN, HeadShape.CHIN + 1, -0.5);
        } else {
            pen.area(border);
            if (facing.z() > BEHIND) {
                jaw(-0.5, HeadShape.CHEEK);
                temple(-0.5);
            }
        }
        if (facing.z() > -0.2) {
            nose(0);
        }
        shader.fill(picture, mask, skin, 0.030 * camera.scale(), 1);
        features(head, dome, facing, eyes);
    }

    /// Where the face turns away there is only the line at the hair: none parts the cheek from what lies beyond it.
    private void hairline(Dome dome, List<Vec> line, Vec facing) {
        Vec before = line.getLast();
        for (Vec place : line) {
            if (place.dot(facing) > 0 && before.dot(facing) > 0) {
                pen.around(List.of(dome.inRoom(before), dome.inRoom(place)), 2 * edge());
            }
            before = place;
        }
    }

    private void features(HeadShape head, Dome dome, Vec facing, double eyes) {
        double width = Math.max(1.1, camera.scale() * 0.0042);
        int brow = Tone.mix(
                colours.of(Material.HAIR).shade(), colours.of(Material.SKIN).edge(), 0.35);
        for (FaceLines.Half half : FaceLines.HALVES) {
            blush(dome, facing, half.cheek());
            double shown = eyeShown(half, facing);
            if (shown > 0) {
                eye(dome, facing, half.eye(), eyes, width, shown);
                line(dome, facing, half.brow(), brow, shown, width * 1.15);
            }
        }
        if (FaceLines.NOSE_TIP.dot(facing) > 0.55) {
            Dome nose = Dome.of(head.ellipsoids(), HeadShape.NOSE);
            int shade = Tone.mix(colours.of(Material.SKIN).shade(), colours.ink(), 0.25);
            line(nose, nose.facing(camera), FaceLines.UNDER_NOSE, shade, 1, width * 0.8);
        }
        Dome jaw = Dome.of(head.ellipsoids(), HeadShape.JAW);
        line(jaw, jaw.facing(camera), FaceLines.MOUTH, colours.lips(), 1, width * 1.25);
    }

    /// How much of an eye and its brow is there, 0 to 1.
    private static double eyeShown(FaceLines.Half half, Vec facing) {
        double seen = half.eyeMiddle().dot(facing);
        if (half.eyeMiddle().x() * facing.x() >= 0) {
            return seen > SEEN ? 1 : 0;
        }
        return Math.clamp((seen - FAR_EYE_GONE) / (FAR_EYE_WHOLE - FAR_EYE_GONE), 0, 1);
    }

    private void blush(Dome dome, Vec facing, Vec cheek) {
        double shown = cheek.dot(facing);
        if (shown > BLUSH_SEEN) {
            Vec at = dome.inRoom(cheek);
            double r = camera.scale() * 0.014;
            mask.clear();
            double x = camera.x(at);
            double y = camera.y(at);
            double half = r * Math.max(0.3, shown) * 0.4;
            pen.capsule(x - half, y, x + half, y, r * 0.8, r * 0.8);
            picture.fill(mask, colours.blush(), 0.45 * (shown - BLUSH_SEEN));
        }
    }

    private void eye(Dome dome, Vec facing, FaceLines.Eye eye, double open, double width, double level) {
        FaceLines.Eye now = eye.opened(open);
        List<Vec> lid = shown(dome, facing, now.upper());
        if (open > 0) {
            List<Vec> opening = shown(dome, facing, now.lower().reversed());
            opening.addAll(lid);
            fill(opening, colours.eyeWhite(), level);
            fill(shown(dome, facing, now.rim()), colours.ink(), level);
        }
        pen.stroke(lid, colours.ink(), level, width);
    }

    private void fill(List<Vec> border, int colour, double level) {
        mask.clear();
        pen.area(border);
        picture.fill(mask, colour, level);
    }

    private void line(Dome dome, Vec facing, List<Vec> places, int colour, double level, double width) {
        pen.stroke(shown(dome, facing, places), colour, level, width);
    }

    /// Where the places are in the room that do not look away.
    private static List<Vec> shown(Dome dome, Vec facing, List<Vec> places) {
        List<Vec> shown = new ArrayList<>(places.size());
        for (Vec place : places) {
            if (place.dot(facing) > SEEN) {
                shown.add(dome.inRoom(place));
            }
        }
        return shown;
    }

    private void ears(Vec facing, Tone skin) {
        for (FaceLines.Half half : FaceLines.HALVES) {
            if (half.earMiddle().dot(facing) > 0.05) {
                outline(skin.edge(), grow -> hull.add(mask, seen, half.ear(), half.ear() + 1, grow));
                flat(half.ear(), skin.base());
                flat(half.insideEar(), skin.shade());
            }
        }
    }

    private void flat(int index, int colour) {
        mask.clear();
        hull.add(mask, seen, index, index + 1, 0);
        picture.fill(mask, colour, 1);
    }
}
