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
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
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
    private static final double FADE = 0.48;

    private final Picture picture = new Picture(WIDTH, HEIGHT);
    private final Painter painter = new Painter(picture);

    @Test
    void figure() throws IOException {
        List<BufferedImage> pictures = shoot(clips());
        Files.write(FILE, Gif.of(pictures, Palette.of(pictures, GROUND), HUNDREDTHS));
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
    private List<BufferedImage> shoot(List<Clip> clips) {
        List<BufferedImage> pictures = new ArrayList<>();
        for (int i = 0; i < clips.size(); i++) {
            Clip clip = clips.get(i);
            Clip next = clips.get((i + 1) % clips.size());
            double end = clip.seconds() - FADE;
            double step = HUNDREDTHS / 100.0;
            for (double at = FADE; at < clip.seconds() - step / 2; at += step) {
                BufferedImage now = paint(clip.at(at));
                if (at > end) {
                    fade(now, paint(next.at(at - end)), (at - end) / FADE);
                }
                pictures.add(now);
            }
        }
        return pictures;
    }

    private BufferedImage paint(Scene scene) {
        painter.paint(scene);
        return new SheetCanvas(WIDTH, HEIGHT, GROUND).lay(picture, 0, 0).done();
    }

    private static void fade(BufferedImage from, BufferedImage to, double share) {
        Graphics2D graphics = from.createGraphics();
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) share));
        graphics.drawImage(to, 0, 0, null);
        graphics.dispose();
    }
}
