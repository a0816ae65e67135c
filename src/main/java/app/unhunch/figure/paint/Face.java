package app.unhunch.figure.paint;

import app.unhunch.figure.Person.Hair;
import app.unhunch.figure.Skeleton;
import app.unhunch.figure.Vec;
import app.unhunch.figure.body.Ellipsoids;
import app.unhunch.figure.body.HeadShape;
import app.unhunch.figure.body.Loft;
import app.unhunch.figure.body.Material;
import java.util.ArrayList;
import java.util.List;

/// The head: hair or a scarf as a dome, and a calm face painted on it, with closed eyes.
final class Face {

    /// Half of the hairline as azimuth and elevation in degrees, from the forehead down to below the chin.
    private static final double[][] HAIRLINE = {
        {0, 36}, {16, 36}, {32, 31}, {46, 21}, {56, 6}, {61, -8}, {66, -20}, {76, -32}, {90, -42}, {94, -56}, {80, -70},
        {0, -88}
    };

    /// The same where a scarf frames the face.
    private static final double[][] SCARF_LINE = {
        {0, 30}, {16, 29}, {30, 23}, {42, 12}, {48, -4}, {50, -20}, {49, -38}, {42, -56}, {26, -70}, {0, -80}
    };

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
            features(head, dome, facing);
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
        face(head, dome, facing, skin);
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

    private void face(HeadShape head, Dome dome, Vec facing, Tone skin) {
        double[][] line = colours.person().hair() == Hair.COVERED ? SCARF_LINE : HAIRLINE;
        List<Vec> shown = dome.visible(closed(line), Dome.place(0, -25), facing);
        if (shown.isEmpty()) {
            return;
        }
        mask.clear();
        pen.area(shown.stream().map(dome::inRoom).toList());
        // The jaw once more over the hair, so that its line stays whole.
        int jaw = colours.person().hair() == Hair.COVERED ? HeadShape.CHIN : HeadShape.JAW;
        hull.add(mask, seen, jaw, HeadShape.CHIN + 1, -0.5);
        if (facing.z() > -0.2) {
            nose(0);
        }
        shader.fill(picture, mask, skin, 0.030 * camera.scale(), 1);
        features(head, dome, facing);
    }

    private void features(HeadShape head, Dome dome, Vec facing) {
        double width = Math.max(1.1, camera.scale() * 0.0042);
        int brow = Tone.mix(
                colours.of(Material.HAIR).shade(), colours.of(Material.SKIN).edge(), 0.35);
        for (int sign = 1; sign >= -1; sign -= 2) {
            blush(dome, facing, sign);
            if (Dome.place(sign * 25, -20).dot(facing) > EYE_SEEN) {
                line(dome, facing, arc(sign * 15, sign * 36, -20, -4.5), colours.ink(), width);
                line(dome, facing, arc(sign * 13, sign * 38, -3, 5), brow, width * 1.05);
            }
        }
        if (Dome.place(0, -15).dot(facing) > 0.55) {
            Dome nose = Dome.of(head.ellipsoids(), HeadShape.NOSE);
            List<Vec> under =
                    List.of(Dome.place(-50, -35), Dome.place(-20, -55), Dome.place(20, -55), Dome.place(50, -35));
            int shade = Tone.mix(colours.of(Material.SKIN).shade(), colours.ink(), 0.25);
            line(nose, nose.facing(camera), under, shade, width * 0.8);
        }
        Dome jaw = Dome.of(head.ellipsoids(), HeadShape.JAW);
        line(jaw, jaw.facing(camera), arc(-25, 25, -1, -8), colours.lips(), width * 1.1);
    }

    private void blush(Dome dome, Vec facing, int sign) {
        Vec cheek = Dome.place(sign * 33, -38);
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

    private void line(Dome dome, Vec facing, List<Vec> places, int colour, double width) {
        List<Vec> shown = places.stream()
                .filter(p -> p.dot(facing) > SEEN)
                .map(dome::inRoom)
                .toList();
        pen.stroke(shown, colour, 1, width);
    }

    private void ears(Vec facing, Tone skin) {
        for (int sign = 1; sign >= -1; sign -= 2) {
            if (Dome.place(sign * 93, -22).dot(facing) > 0.05) {
                int ear = sign > 0 ? HeadShape.LEFT_EAR : HeadShape.RIGHT_EAR;
                int inside = sign > 0 ? HeadShape.LEFT_EAR_INSIDE : HeadShape.RIGHT_EAR_INSIDE;
                outline(skin.edge(), grow -> hull.add(mask, seen, ear, ear + 1, grow));
                flat(ear, skin.base());
                flat(inside, skin.shade());
            }
        }
    }

    private void flat(int index, int colour) {
        mask.clear();
        hull.add(mask, seen, index, index + 1, 0);
        picture.fill(mask, colour, 1);
    }

    private static List<Vec> arc(double from, double to, double elevation, double sag) {
        List<Vec> places = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double t = i / 8.0;
            places.add(Dome.place(from + (to - from) * t, elevation + sag * 4 * t * (1 - t)));
        }
        return places;
    }

    /// Both halves of a hairline, as a smooth closed line.
    private static List<Vec> closed(double[][] half) {
        List<Vec> corners = new ArrayList<>();
        for (double[] p : half) {
            corners.add(Dome.place(p[0], p[1]));
        }
        for (int i = half.length - 2; i > 0; i--) {
            corners.add(Dome.place(-half[i][0], half[i][1]));
        }
        int n = corners.size();
        List<Vec> line = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Vec a = corners.get((i + n - 1) % n);
            Vec b = corners.get(i);
            Vec c = corners.get((i + 1) % n);
            Vec d = corners.get((i + 2) % n);
            line.add(b);
            line.add(b.plus(c).times(9).minus(a.plus(d)).times(1 / 16.0).unit());
        }
        return line;
    }
}
