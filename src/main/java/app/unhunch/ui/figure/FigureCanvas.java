package app.unhunch.ui.figure;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.paint.Backdrop;
import app.unhunch.figure.paint.Camera;
import app.unhunch.figure.paint.Painter;
import app.unhunch.figure.paint.Picture;
import app.unhunch.figure.paint.Scene;
import java.nio.IntBuffer;
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
            Rectangle2D part = now.part();
            double scale = now.picture.width() / getWidth();
            view.setViewport(part);
            view.relocate(part.getMinX() / scale, part.getMinY() / scale);
            view.setFitWidth(part.getWidth() / scale);
            view.setFitHeight(part.getHeight() / scale);
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

        Surface(int width, int height) {
            picture = new Picture(width, height);
            painter = new Painter(picture);
        }

        Image paint(Scene scene) {
            painter.paint(scene);
            Copy next = spare == null ? new Copy(picture.width(), picture.height()) : spare;
            spare = showing;
            showing = next;
            return next.of(picture);
        }

        /// The part of the picture on which something is.
        Rectangle2D part() {
            Copy now = showing;
            return now == null ? new Rectangle2D(0, 0, picture.width(), picture.height()) : now.part;
        }
    }

    /// Pixels that an image shows as they are.
    private static final class Copy {

        /// The part grows and shrinks by so many pixels at once.
        private static final int STEP = 8;

        private final int width;
        private final int height;
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;
        private Rectangle2D part = Rectangle2D.EMPTY;

        Copy(int width, int height) {
            this.width = width;
            this.height = height;
            pixels = new int[width * height];
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }

        /// Copies what is on a picture, and clears what was there before.
        Image of(Picture picture) {
            Rectangle2D before = part;
            part = partOf(picture.pixels());
            int top = (int) Math.min(part.getMinY(), before.getWidth() > 0 ? before.getMinY() : height);
            int bottom = (int) Math.max(part.getMaxY(), before.getMaxY());
            System.arraycopy(picture.pixels(), top * width, pixels, top * width, (bottom - top) * width);
            int left = (int) Math.min(part.getMinX(), before.getWidth() > 0 ? before.getMinX() : width);
            int right = (int) Math.max(part.getMaxX(), before.getMaxX());
            Rectangle2D changed = new Rectangle2D(left, top, right - left, bottom - top);
            buffer.updateBuffer(_ -> changed);
            return image;
        }

        private Rectangle2D partOf(int[] painted) {
            int first = 0;
            while (first < painted.length && painted[first] == 0) {
                first++;
            }
            int last = painted.length - 1;
            while (last > first && painted[last] == 0) {
                last--;
            }
            if (first >= last) {
                return new Rectangle2D(0, 0, 1, 1);
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
            return new Rectangle2D(fromX, fromY, toX - fromX, toY - fromY);
        }
    }
}
