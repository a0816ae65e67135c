package app.unhunch.gallery;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.paint.Backdrop;
import app.unhunch.figure.paint.Painter;
import app.unhunch.figure.paint.Picture;
import app.unhunch.figure.paint.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Several frames of the figure in one picture.
final class ContactSheet {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 330;
    private static final int LIGHT = 0xFFFFFDF9;
    private static final int DARK = 0xFF252C3D;

    private final Backdrop theme;
    private final Picture picture = new Picture(WIDTH, HEIGHT);
    private final Painter painter = new Painter(picture);

    ContactSheet(Backdrop theme) {
        this.theme = theme;
    }

    /// @param columns how many stand beside each other
    void save(Path file, List<Frame> frames, int columns) throws IOException {
        int rows = (frames.size() + columns - 1) / columns;
        int width = columns * WIDTH;
        int[] argb = new int[width * rows * HEIGHT];
        Arrays.fill(argb, theme == Backdrop.DARK ? DARK : LIGHT);
        for (int i = 0; i < frames.size(); i++) {
            painter.paint(new Scene(frames.get(i), Person.USUAL, theme, 0, Scene.Guides.SHOWN));
            int at = i / columns * HEIGHT * width + i % columns * WIDTH;
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    int k = at + y * width + x;
                    argb[k] = over(picture.pixels()[y * WIDTH + x], argb[k]);
                }
            }
        }
        Files.createDirectories(file.getParent());
        Files.write(file, Png.of(new Pixels(width, rows * HEIGHT, argb)));
    }

    private static int over(int top, int bottom) {
        int through = 255 - (top >>> 24);
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int colour = ((top >> shift) & 0xFF) + ((bottom >> shift) & 0xFF) * through / 255;
            mixed = (mixed << 8) | Math.min(255, colour);
        }
        return mixed;
    }
}
