package app.unhunch.figure.paint;

import app.unhunch.figure.body.HeadShape;
import app.unhunch.figure.body.Material;
import app.unhunch.figure.math.Vec;
import java.util.ArrayList;
import java.util.List;

/// Eyes, brows, nose, mouth and cheeks: each is there as far as its place looks at the camera, and fades as it turns
/// away, so that none comes or goes at once.
final class Features {

    /// What of a line looks farther away lies on the rim.
    private static final double SEEN = 0.04;

    /// An eye on the nearer half of the face is whole from here...
    private static final double EYE_WHOLE = 0.22;

    /// ... and gone here.
    private static final double EYE_GONE = 0.10;

    /// One beyond the nose is whole from here...
    private static final double FAR_EYE_WHOLE = 0.29;

    /// ... and gone here, where it looks away by 75 degrees and the nose is before it.
    private static final double FAR_EYE_GONE = 0.25;

    /// A cheek that looks farther away would be a smear on the rim.
    private static final double BLUSH_SEEN = 0.4;

    private final Picture picture;
    private final Mask mask;
    private final Camera camera;
    private final Colours colours;
    private final Pen pen;

    Features(Picture picture, Mask mask, Camera camera, Colours colours, Pen pen) {
        this.picture = picture;
        this.mask = mask;
        this.camera = camera;
        this.colours = colours;
        this.pen = pen;
    }

    /// @param eyes how far open they are, 0 to 1
    void paint(HeadShape head, Dome dome, double eyes) {
        Vec facing = dome.facing(camera);
        double width = Math.max(1.1, camera.scale() * 0.0042);
        int brow = Tone.mix(
                colours.of(Material.HAIR).shade(), colours.of(Material.SKIN).edge(), 0.35);
        for (FaceLines.Half half : FaceLines.HALVES) {
            blush(dome, facing, half.cheek());
            double shown = eyeShown(half, facing);
            if (shown > 0) {
                eye(dome, facing, half.eye(), eyes, width, shown);
                pen.tapered(shown(dome, facing, half.brow()), brow, shown, width * 1.5, width * 0.7);
            }
        }
        double nosed = Math.clamp((FaceLines.NOSE_TIP.dot(facing) - 0.45) / 0.15, 0, 1);
        if (nosed > 0) {
            Dome nose = Dome.of(head.ellipsoids(), HeadShape.NOSE);
            int shade = Tone.mix(colours.of(Material.SKIN).shade(), colours.ink(), 0.25);
            line(nose, nose.facing(camera), FaceLines.UNDER_NOSE, shade, nosed, width * 0.8);
        }
        Dome jaw = Dome.of(head.ellipsoids(), HeadShape.JAW);
        line(jaw, jaw.facing(camera), FaceLines.MOUTH, colours.lips(), 1, width * 1.25);
    }

    /// How much of an eye and its brow is there, 0 to 1.
    private static double eyeShown(FaceLines.Half half, Vec facing) {
        double seen = half.eyeMiddle().dot(facing);
        boolean near = half.eyeMiddle().x() * facing.x() >= 0;
        double gone = near ? EYE_GONE : FAR_EYE_GONE;
        double whole = near ? EYE_WHOLE : FAR_EYE_WHOLE;
        return Math.clamp((seen - gone) / (whole - gone), 0, 1);
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
        // Without iterators, as this is asked for every line of every face.
        for (int i = 0; i < places.size(); i++) {
            Vec place = places.get(i);
            if (place.dot(facing) > SEEN) {
                shown.add(dome.inRoom(place));
            }
        }
        return shown;
    }
}
