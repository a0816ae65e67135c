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

    /// An eye that looks farther away would be a blot on the rim.
    private static final double EYE_SEEN = 0.24;

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
            features(head, dome, facing, bones.eyes());
            ears(facing, skin);
            return;
        }
        boolean fromFront = facing.z() > -0.15;
        boolean locksBehind = nearOf(head.front()) < seen.near(HeadShape.DOME) - 0.01;
        Tone top = colours.of(hair == Hair.COVERED ? Material.SCARF : Material.HAIR);
        if (locksBehind) {
            locks(head.front(), top);
        }
        if (fromFront) {
            locks(head.back(), top);
        }
        skull(skin);
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
        hull.add(mask, seen, HeadShape.SKULL, HeadShape.CHIN + 1, grow);
        nose(grow);
    }

    private void nose(double grow) {
        hull.add(mask, seen, HeadShape.NOSE_BRIDGE, HeadShape.NOSE + 1, grow);
    }

    private void dome(HeadShape head, Tone tone, boolean withBack) {
        List<Loft> also = new ArrayList<>(head.crown());
        if (withBack) {
            also.addAll(head.back());
        }
        fillOutlined(grow -> hull.add(mask, seen, HeadShape.DOME, HeadShape.DOME + 1, grow), also, tone, 0.036);
    }

    private void fillOutlined(Shape shape, List<Loft> lofts, Tone tone, double roundness) {
        double edge = edge();
        mask.clear();
        shape.add(edge);
        for (Loft loft : lofts) {
            hull.add(mask, seen, loft, 0, edge);
        }
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
        return Math.max(0.8, 1.3 * camera.scale() / 420);
    }

    private void face(HeadShape head, Dome dome, Vec facing, Tone skin, double eyes) {
        boolean covered = colours.person().hair() == Hair.COVERED;
        List<Vec> line = covered ? FaceLines.SCARF_LINE : FaceLines.HAIRLINE;
        List<Vec> shown = dome.visible(line, FaceLines.MIDDLE, facing);
        if (shown.isEmpty()) {
            return;
        }
        mask.clear();
        pen.area(dome.inRoom(shown));
        // The jaw once more over the hair, so that its line stays whole.
        int jaw = covered ? HeadShape.CHIN : HeadShape.JAW;
        hull.add(mask, seen, jaw, HeadShape.CHIN + 1, -0.5);
        if (facing.z() > -0.2) {
            nose(0);
        }
        shader.fill(picture, mask, skin, 0.030 * camera.scale(), 1);
        features(head, dome, facing, eyes);
    }

    private void features(HeadShape head, Dome dome, Vec facing, double eyes) {
        double width = Math.max(1.1, camera.scale() * 0.0042);
        int brow = Tone.mix(
                colours.of(Material.HAIR).shade(), colours.of(Material.SKIN).edge(), 0.35);
        for (FaceLines.Half half : FaceLines.HALVES) {
            blush(dome, facing, half.cheek());
            if (half.eyeMiddle().dot(facing) > EYE_SEEN) {
                eye(dome, facing, half.eye(), eyes, width);
                line(dome, facing, half.brow(), brow, width * 1.05);
            }
        }
        if (FaceLines.NOSE_TIP.dot(facing) > 0.55) {
            Dome nose = Dome.of(head.ellipsoids(), HeadShape.NOSE);
            int shade = Tone.mix(colours.of(Material.SKIN).shade(), colours.ink(), 0.25);
            line(nose, nose.facing(camera), FaceLines.UNDER_NOSE, shade, width * 0.8);
        }
        Dome jaw = Dome.of(head.ellipsoids(), HeadShape.JAW);
        line(jaw, jaw.facing(camera), FaceLines.MOUTH, colours.lips(), width * 1.1);
    }

    private void blush(Dome dome, Vec facing, Vec cheek) {
        double shown = cheek.dot(facing);
        if (shown > 0.15) {
            Vec at = dome.inRoom(cheek);
            double r = camera.scale() * 0.014;
            mask.clear();
            double x = camera.x(at);
            double y = camera.y(at);
            double half = r * Math.max(0.3, shown) * 0.4;
            pen.capsule(x - half, y, x + half, y, r * 0.8, r * 0.8);
            picture.fill(mask, colours.blush(), 0.35 * shown);
        }
    }

    private void eye(Dome dome, Vec facing, FaceLines.Eye eye, double open, double width) {
        FaceLines.Eye now = eye.opened(open);
        List<Vec> lid = shown(dome, facing, now.upper());
        if (open > 0) {
            List<Vec> opening = shown(dome, facing, now.lower().reversed());
            opening.addAll(lid);
            fill(opening, colours.eyeWhite());
            fill(shown(dome, facing, now.rim()), colours.ink());
        }
        pen.stroke(lid, colours.ink(), 1, width);
    }

    private void fill(List<Vec> border, int colour) {
        mask.clear();
        pen.area(border);
        picture.fill(mask, colour, 1);
    }

    private void line(Dome dome, Vec facing, List<Vec> places, int colour, double width) {
        pen.stroke(shown(dome, facing, places), colour, 1, width);
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
