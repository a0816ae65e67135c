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
import java.util.List;

/// Several frames of the figure in one picture.
final class ContactSheet {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 330;
    private static final int LIGHT = 0xFFFDF9;
    private static final int DARK = 0x252C3D;

    private final Backdrop theme;
    private final Picture picture = new Picture(WIDTH, HEIGHT);
    private final Painter painter = new Painter(picture);

    ContactSheet(Backdrop theme) {
        this.theme = theme;
    }

    /// @param columns how many stand beside each other
    void save(Path file, List<Frame> frames, int columns) throws IOException {
        int rows = (frames.size() + columns - 1) / columns;
        SheetCanvas canvas = new SheetCanvas(columns * WIDTH, rows * HEIGHT, theme == Backdrop.DARK ? DARK : LIGHT);
        for (int i = 0; i < frames.size(); i++) {
            painter.paint(new Scene(frames.get(i), Person.USUAL, theme, 0, Scene.Guides.SHOWN));
            canvas.lay(picture, i % columns * WIDTH, i / columns * HEIGHT);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, Png.of(canvas.done()));
    }
}
