package app.unhunch.ui.figure;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.paint.Backdrop;
import app.unhunch.figure.paint.Camera;
import app.unhunch.figure.paint.Painter;
import app.unhunch.figure.paint.Picture;
import app.unhunch.figure.paint.Scene;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Shows one frame of the figure, as large as it is itself, and paints again only when something on it changes.
public final class FigureCanvas extends Region {

    /// A picture of more pixels would take too long to paint; it is shown a little softer instead.
    private static final double MOST_PIXELS = 1_300_000;

    /// The chest moves by a few millimetres, so so many steps of a breath are as good as all.
    private static final int BREATH_STEPS = 16;

    private final Figures figures;
    private final ImageView view = new ImageView();
    private @Nullable Frame frame;
    private double breath;
    private boolean guided = true;
    private @Nullable Scene painted;
    private @Nullable Surface surface;

    public FigureCanvas(Figures figures) {
        this.figures = figures;
        getStyleClass().add("figure");
        setMinSize(0, 0);
        setMouseTransparent(true);
        // From right to left the toolkit would mirror it, and left and right arm would change places.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        view.setManaged(false);
        getChildren().add(view);
        // Only while it is in a window, or every picture that was ever shown would be kept and painted.
        ObservableValue<Boolean> there = sceneProperty().map(Objects::nonNull).orElse(false);
        figures.person().when(there).subscribe(_ -> paint());
        figures.guides().when(there).subscribe(_ -> paint());
        // One that nobody sees keeps no pictures.
        there.subscribe(now -> {
            if (!now) {
                surface = null;
                painted = null;
                view.setImage(null);
            }
        });
        sceneProperty().flatMap(s -> s.getPreferences().colorSchemeProperty()).subscribe(_ -> paint());
        sceneProperty()
                .flatMap(javafx.scene.Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .subscribe(_ -> paint());
    }

    /// Shows a frame.
    ///
    /// @param fullness how full the lungs are, 0 to 1
    public void show(Frame newFrame, double fullness) {
        frame = newFrame;
        breath = Math.round(fullness * BREATH_STEPS) / (double) BREATH_STEPS;
        paint();
    }

    /// Whether it shows glow and arrow, where the person wants them.
    void setGuides(boolean shown) {
        guided = shown;
        paint();
    }

    /// Where things of the present frame are on this node, in its own pixels; `null` before anything shows.
    @Nullable
    Camera camera() {
        return frame == null || getWidth() < 1 || getHeight() < 1
                ? null
                : new Camera(frame.view(), (int) getWidth(), (int) getHeight());
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    private void paint() {
        if (frame == null || getScene() == null || getWidth() < 8 || getHeight() < 8) {
            return;
        }
        Person person = figures.person().getValue();
        boolean dark = getScene().getPreferences().getColorScheme() == ColorScheme.DARK;
        Scene scene = new Scene(
                frame,
                person,
                dark ? Backdrop.DARK : Backdrop.LIGHT,
                breath,
                guided && figures.guides().getValue() ? Scene.Guides.SHOWN : Scene.Guides.HIDDEN);
        Surface now = surface();
        if (!scene.equals(painted)) {
            view.setImage(now.paint(scene));
            painted = scene;
            // Around the figure there is nothing, and what is nothing need not be drawn in each frame.
            Part part = now.part;
            double scale = now.picture.width() / getWidth();
            view.setViewport(new Rectangle2D(0, 0, part.width(), part.height()));
            view.relocate(part.x() / scale, part.y() / scale);
            view.setFitWidth(part.width() / scale);
            view.setFitHeight(part.height() / scale);
        }
    }

    /// A surface of the right size, with the image that shows it.
    private Surface surface() {
        double scale = scale();
        int width = (int) Math.ceil(getWidth() * scale);
        int height = (int) Math.ceil(getHeight() * scale);
        Surface now = surface;
        if (now == null || now.picture.width() != width || now.picture.height() != height) {
            now = new Surface(width, height);
            surface = now;
            painted = null;
        }
        return now;
    }

    private double scale() {
        Window window = getScene().getWindow();
        double wanted = window == null ? 1 : window.getRenderScaleX();
        return Math.min(wanted, Math.sqrt(MOST_PIXELS / (getWidth() * getHeight())));
    }

    /// A picture, and copies of it that images show, in turn: while one of them is on its way to the screen, on another
    /// thread, it must not change.
    private static final class Surface {

        private final Picture picture;
        private final Painter painter;
        private @Nullable Copy showing;
        private @Nullable Copy spare;
        private Part part = new Part(0, 0, 1, 1);

        Surface(int width, int height) {
            picture = new Picture(width, height);
            painter = new Painter(picture);
        }

        Image paint(Scene scene) {
            painter.paint(scene);
            part = Part.of(picture);
            Copy next = spare != null && spare.holds(part) ? spare : new Copy(part, picture);
            spare = showing;
            showing = next;
            return next.of(picture, part);
        }
    }

    /// Pixels that an image shows as they are: of a picture only the part on which something is.
    private static final class Copy {

        /// It is larger than it has to be, so that a limb that moves does not need a new one.
        private static final int SPARE = 64;

        private final int width;
        private final int height;
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        Copy(Part part, Picture picture) {
            width = Math.min(picture.width(), part.width() + SPARE);
            height = Math.min(picture.height(), part.height() + SPARE);
            pixels = new int[width * height];
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }

        /// Whether it has room for a part, and not far too much.
        boolean holds(Part part) {
            return part.width() <= width
                    && part.height() <= height
                    && width <= part.width() + 3 * SPARE
                    && height <= part.height() + 3 * SPARE;
        }

        /// Copies a part, from the first pixel on, with a rim of nothing, as a screen may show half a pixel more.
        Image of(Picture picture, Part part) {
            int across = Math.min(width, part.width() + 1);
            int down = Math.min(height, part.height() + 1);
            for (int row = 0; row < part.height(); row++) {
                System.arraycopy(
                        picture.pixels(),
                        (part.y() + row) * picture.width() + part.x(),
                        pixels,
                        row * width,
                        part.width());
                Arrays.fill(pixels, row * width + part.width(), row * width + across, 0);
            }
            Arrays.fill(pixels, part.height() * width, part.height() * width + (down - part.height()) * across, 0);
            Rectangle2D changed = new Rectangle2D(0, 0, across, down);
            buffer.updateBuffer(_ -> changed);
            return image;
        }
    }

    /// The part of a picture on which something is.
    private record Part(int x, int y, int width, int height) {

        /// It grows and shrinks by so many pixels at once.
        private static final int STEP = 8;

        static Part of(Picture picture) {
            int[] painted = picture.pixels();
            int width = picture.width();
            int height = picture.height();
            int first = 0;
            while (first < painted.length && painted[first] == 0) {
                first++;
            }
            int last = painted.length - 1;
            while (last > first && painted[last] == 0) {
                last--;
            }
            if (first >= last) {
                return new Part(0, 0, 1, 1);
            }
            int top = first / width;
            int bottom = last / width + 1;
            int left = width;
            int right = 0;
            for (int row = top * width; row < bottom * width; row += width) {
                int x = 0;
                while (x < left && painted[row + x] == 0) {
                    x++;
                }
                left = x;
                x = width;
                while (x > right && painted[row + x - 1] == 0) {
                    x--;
                }
                right = x;
            }
            int fromX = left / STEP * STEP;
            int fromY = top / STEP * STEP;
            int toX = Math.min(width, (right + STEP) / STEP * STEP);
            int toY = Math.min(height, (bottom + STEP) / STEP * STEP);
            return new Part(fromX, fromY, toX - fromX, toY - fromY);
        }
    }
}
