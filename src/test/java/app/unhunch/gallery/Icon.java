package app.unhunch.gallery;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.paint.Backdrop;
import app.unhunch.figure.paint.Painter;
import app.unhunch.figure.paint.Picture;
import app.unhunch.figure.paint.Scene;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.library.Library;
import java.awt.image.BufferedImage;
import java.util.List;

/// The mark of the program: a back that uncurls. Where there is room it is drawn, else two strokes and two dots say it.
final class Icon {

    private static final int DRAWN_FROM = 64;

    /// How much of the room is seen within the margins, in metres.
    private static final double ACROSS = 1.18;

    /// How far the lower of the two shades is curled up.
    private static final double LOW = 0.96;

    private static final int LIGHT = 0x4FA59E;
    private static final int DEEP = 0x1C5C5F;
    private static final int PAPER = 0xF6F2EC;
    private static final int SHADE = 0x2F7F7D;

    private final Uncurling uncurling;

    Icon(Library library) {
        this.uncurling = new Uncurling(library.pose("kneel-sit").orElseThrow());
    }

    /// @param size in pixels
    /// @param margin how much is left free at each edge, as a share of the size
    BufferedImage draw(int size, double margin) {
        Canvas canvas = new Canvas(size, size <= 128 ? 8 : 2);
        canvas.fill(Shape.square(0, 0.22).inset(margin), Canvas.Colour.downwards(LIGHT, DEEP), 1);
        if (size < DRAWN_FROM) {
            mark(canvas, margin);
        } else {
            drawn(canvas, margin);
        }
        return canvas.done();
    }

    /// Where the head has been is two dots.
    private static void mark(Canvas canvas, double margin) {
        Shape back = Shape.stroke(0.19, 0.35, 0.45, 0.20, 0.84, 0.40, 0.78, 0.76, 0.78);
        Shape head = Shape.disc(0.40, 0.21, 0.135);
        canvas.fill(Shape.disc(0.655, 0.33, 0.095).inset(margin), Canvas.Colour.flat(PAPER), 0.6);
        canvas.fill(Shape.disc(0.785, 0.545, 0.075).inset(margin), Canvas.Colour.flat(PAPER), 0.38);
        canvas.fill(back.or(head).inset(margin), Canvas.Colour.flat(PAPER), 1);
    }

    /// Where the back has been is two shades.
    private void drawn(Canvas canvas, double margin) {
        Shape paper = Shape.disc(0.5, 0.485, 0.425).inset(margin);
        canvas.fill(paper, Canvas.Colour.flat(PAPER), 1);
        canvas.layShade(painted(canvas, margin, LOW), paper, SHADE, 0.26);
        canvas.layShade(painted(canvas, margin, LOW / 2), paper, SHADE, 0.46);
        canvas.lay(painted(canvas, margin, 0));
    }

    private Picture painted(Canvas canvas, double margin, double curl) {
        Picture picture = new Picture(canvas.side(), canvas.side());
        Vec centre = new Vec(0, 10.425, -0.22);
        double metres = ACROSS / (1 - 2 * margin);
        View view = new View(-90, 0, metres, metres, centre);
        Frame frame = new Frame(Skeleton.of(uncurling.at(curl)), view, List.of(), null, null);
        new Painter(picture).paint(new Scene(frame, Person.USUAL, Backdrop.LIGHT, 0.5, Scene.Guides.HIDDEN));
        return picture;
    }
}
