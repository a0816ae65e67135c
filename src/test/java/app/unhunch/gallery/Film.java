package app.unhunch.gallery;

import app.unhunch.figure.motion.Choreography;
import app.unhunch.figure.motion.PoseGraph;
import app.unhunch.figure.paint.Painter;
import app.unhunch.figure.paint.Picture;
import app.unhunch.figure.paint.Scene;
import app.unhunch.library.Library;
import app.unhunch.session.Cue;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.ui.figure.Keyframes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The film at the top of the README: the figure in a real routine, much faster. Run by `mvn -Pgallery verify`.
class Film {

    static final Path FILE = Path.of("assets", "pictures", "figure.gif");

    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;
    private static final int GROUND = 0xF6F2EC;
    private static final int HUNDREDTHS = 8;
    private static final int COLOURS = 250;
    private static final double FADE = 0.48;

    private final Picture picture = new Picture(WIDTH, HEIGHT);
    private final Painter painter = new Painter(picture);

    @Test
    void figure() throws IOException {
        List<Pixels> pictures = shoot(clips());
        Palette palette = Palette.of(pictures, COLOURS, GROUND);
        Files.write(FILE, Gif.of(pictures, palette, HUNDREDTHS));
    }

    private static List<Clip> clips() {
        Library library = Library.read(null);
        Timeline timeline = Timeline.of(library.routine("upper-back-five").orElseThrow(), Pace.USUAL);
        Choreography choreography = new Choreography(new PoseGraph(library.poses()), Keyframes.of(timeline));
        return List.of(
                Clip.of(timeline, choreography, "cat-cow", cue -> cue.rep() == 2, 3),
                Clip.of(timeline, choreography, "side-stretch", Film::stretches, 4.5),
                Clip.of(timeline, choreography, "thread-the-needle", Film::stretches, 4)
                        .upToTheHold());
    }

    private static boolean stretches(Cue cue) {
        return cue.kind() == Cue.Kind.MOVE || cue.kind() == Cue.Kind.HOLD;
    }

    /// Each clip fades into the next, and the last into the first.
    private List<Pixels> shoot(List<Clip> clips) {
        List<Pixels> pictures = new ArrayList<>();
        for (int i = 0; i < clips.size(); i++) {
            Clip clip = clips.get(i);
            Clip next = clips.get((i + 1) % clips.size());
            double end = clip.seconds() - FADE;
            double step = HUNDREDTHS / 100.0;
            for (double at = FADE; at < clip.seconds() - step / 2; at += step) {
                Pixels now = paint(clip.at(at));
                pictures.add(at < end ? now : mixed(now, paint(next.at(at - end)), (at - end) / FADE));
            }
        }
        return pictures;
    }

    private Pixels paint(Scene scene) {
        painter.paint(scene);
        int[] argb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < argb.length; i++) {
            int over = picture.pixels()[i];
            int through = 255 - (over >>> 24);
            int mixed = 0xFF;
            for (int shift = 16; shift >= 0; shift -= 8) {
                int colour = (over >> shift & 0xFF) + Math.round((GROUND >> shift & 0xFF) * through / 255f);
                mixed = mixed << 8 | Math.min(255, colour);
            }
            argb[i] = mixed;
        }
        return new Pixels(WIDTH, HEIGHT, argb);
    }

    private static Pixels mixed(Pixels from, Pixels to, double share) {
        int[] argb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xFF000000 | Canvas.mix(from.argb()[i], to.argb()[i], share);
        }
        return new Pixels(WIDTH, HEIGHT, argb);
    }
}
