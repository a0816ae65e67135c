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

    private static final double BEHIND = -0.15;

    /// A face that looks farther away is hidden but for the skin behind the ears.
    private static final double HIDDEN = -0.85;

    /// Seen from farther above, the back of the jaw is under the hair.
    private static final double FROM_ABOVE = 0.2;

    /// What looks less to the camera lies on the rim of the head.
    private static final double RIM = 1e-3;

    /// The lowest place of a head.
    private static final Vec LOWEST = new Vec(0, -1, 0);

    /// How low the lobe of an ear is, as a share of that.
    private static final double EAR_LOBE = 0.7;

    /// How low the middle of an ear is.
    private static final double EAR_MIDDLE = 0.4;

    private final Picture picture;
    private final Mask mask;
    private final Shader shader;
    private final Camera camera;
    private final Colours colours;
    private final Pen pen;
    private final Features features;
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
        this.features = new Features(picture, mask, camera, colours, pen);
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
            features.paint(head, dome, bones.eyes());
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
        List<Vec> shown = dome.visible(line(hair), FaceLines.MIDDLE, facing);
        List<Vec> border = dome.inRoom(shown);
        if (hair == Hair.COVERED || shown.isEmpty() || FaceLines.MIDDLE.dot(facing) < HIDDEN) {
            skull(skin);
            nape(skin, facing);
            dome(head, top, !fromFront);
        } else {
            free(head, dome, facing, top, skin, border);
        }
        if (hair == Hair.COVERED && !shown.isEmpty()) {
            framed(head, facing, skin, border);
        }
        if (!shown.isEmpty()) {
            features.paint(head, dome, bones.eyes());
        }
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
            fade(Dome.of(head.ellipsoids(), HeadShape.DOME), 1, EAR_LOBE);
        }
        fill(shape, also, tone, 0.036);
    }

    /// Under the ear there is no hair, and so no line of it.
    ///
    /// @param gone how low the line is gone, as a share of the lowest place of a head
    /// @param whole how low it is still whole
    private void fade(Dome ball, double gone, double whole) {
        Vec low = ball.inRoom(LOWEST.times(gone));
        Vec higher = ball.inRoom(LOWEST.times(whole));
        mask.fade(camera.x(low), camera.y(low), camera.x(higher), camera.y(higher));
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

    private static List<Vec> line(Hair hair) {
        return switch (hair) {
            case COVERED -> FaceLines.SCARF_LINE;
            case BOB, CURLS -> FaceLines.LOOSE_HAIRLINE;
            case BUN, SHORT, NONE -> FaceLines.HAIRLINE;
        };
    }

    /// A scarf frames the face with a line of its own.
    private void framed(HeadShape head, Vec facing, Tone skin, List<Vec> border) {
        Dome jaw = Dome.of(head.ellipsoids(), HeadShape.JAW);
        List<Vec> opening = new ArrayList<>(border);
        opening.addAll(jaw.inRoom(jaw.visible(FaceLines.SCARF_CHIN, FaceLines.CHIN, jaw.facing(camera))));
        mask.clear();
        pen.areaAround(opening);
        hull.add(mask, seen, HeadShape.CHIN, HeadShape.CHIN + 1, -0.5);
        if (facing.z() > -0.2) {
            nose(0);
        }
        shader.fill(picture, mask, skin, 0.030 * camera.scale(), 1);
    }

    /// Forehead, cheek and jaw are one shape with one line around it, and the hair lies over it as far as it grows:
    /// its line would part the jaw from the face.
    ///
    /// @param border what is seen of the line around the face
    private void free(HeadShape head, Dome dome, Vec facing, Tone top, Tone skin, List<Vec> border) {
        Shape whole = grow -> {
            skull(grow);
            hull.add(mask, seen, HeadShape.EYES, HeadShape.EYES + 1, grow);
            pen.area(border);
            if (grow > 0) {
                pen.around(border, 2 * grow);
            }
        };
        outline(skin.edge(), whole);
        mask.clear();
        whole.add(0);
        shader.fill(picture, mask, skin, 0.034 * camera.scale(), 1);
        nape(skin, facing);
        hair(head, dome, facing, top, skin);
        mask.clear();
        whole.add(0);
        shader.look(mask, 0.034 * camera.scale());
        mask.clear();
        pen.area(border);
        if (facing.y() < FROM_ABOVE && facing.z() > BEHIND) {
            jaw(-0.5, HeadShape.CHEEK);
        }
        shader.lay(picture, mask, skin, 1);
    }

    private void hair(HeadShape head, Dome dome, Vec facing, Tone top, Tone skin) {
        List<Vec> line = line(colours.person().hair());
        List<Vec> grown = dome.visible(line.reversed(), FaceLines.MIDDLE.times(-1), facing);
        List<Vec> room = dome.inRoom(grown);
        boolean withBack = facing.z() <= BEHIND;
        List<Loft> locks = new ArrayList<>(head.crown());
        if (withBack) {
            locks.addAll(head.back());
        }
        line(_ -> border(grown, room, facing, true), locks);
        if (!withBack) {
            fade(dome, 1, EAR_LOBE);
        }
        fill(_ -> pen.area(room), locks, top, 0.036);
        mask.clear();
        border(grown, room, facing, false);
        if (!withBack) {
            fade(dome, EAR_LOBE, EAR_MIDDLE);
        }
        picture.fillFigure(mask, skin.edge(), 1);
    }

    /// The border of the hair: on the rim of the head its line is that of hair, against the face that of skin.
    ///
    /// @param grown the places of the border
    /// @param room where they are
    private void border(List<Vec> grown, List<Vec> room, Vec facing, boolean onRim) {
        int before = grown.size() - 1;
        for (int i = 0; i < grown.size(); i++) {
            boolean rim = grown.get(i).dot(facing) < RIM && grown.get(before).dot(facing) < RIM;
            if (rim == onRim) {
                pen.line(room.get(before), room.get(i), 2 * edge());
            }
            before = i;
        }
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
