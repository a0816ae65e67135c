package app.unhunch.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.motion.PoseGraph;
import app.unhunch.figure.paint.Backdrop;
import app.unhunch.figure.paint.Camera;
import app.unhunch.figure.paint.Painter;
import app.unhunch.figure.paint.Picture;
import app.unhunch.library.Library;
import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Theme;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FigureCanvasTest {

    private final SimpleObjectProperty<Person> person = new SimpleObjectProperty<>(Person.USUAL);
    private final SimpleBooleanProperty guides = new SimpleBooleanProperty(true);
    private final Library library = Library.read(null);
    private final Frame cat = Objects.requireNonNull(new PoseGraph(library.poses()).still("cat", null));
    private final Frame child = Objects.requireNonNull(new PoseGraph(library.poses()).still("child-hold", null));
    private FigureCanvas canvas;

    @Start
    void start(Stage stage) {
        canvas = new FigureCanvas(new Figures(library::poses, person, guides, Runnable::run));
        canvas.setManaged(false);
        canvas.resize(320, 240);
        Theme.dress(new Scene(new Pane(canvas), 320, 240), new Settings());
    }

    @Test
    void itIsAsLargeAsItsRoomAndShowsTheWholePose(FxRobot robot) {
        robot.interact(() -> {
            canvas.show(cat, 0);
            Camera camera = Objects.requireNonNull(canvas.camera());

            assertThat(pixels()).isEqualTo(painted(320, 240));
            assertThat(camera.x(cat.bones().head())).isBetween(0.0, 320.0);
            assertThat(camera.y(cat.bones().pelvis())).isBetween(0.0, 240.0);
        });
    }

    @Test
    void onlyThePartOnWhichSomethingIsIsDrawnAndItStandsWhereItWould(FxRobot robot) {
        robot.interact(() -> {
            canvas.resize(640, 480);
            canvas.show(cat, 0);
            canvas.layout();

            assertThat(pixels()).isEqualTo(painted(640, 480));
            assertThat(view().getViewport().getHeight()).isLessThan(480);

            // What follows in the same place is smaller, and nothing of what was there before is left beside it.
            canvas.show(child, 0);
            canvas.show(child, 1);
            canvas.show(child, 0);
            assertThat(pixels()).isEqualTo(painted(child, 640, 480));
        });
    }

    @Test
    void aNewChoiceShowsAtOnce(FxRobot robot) {
        robot.interact(() -> {
            canvas.show(cat, 0);
            int[] before = pixels();
            person.set(new Person(
                    Person.Skin.EBONY,
                    Person.Hair.COVERED,
                    Person.HairColour.GREY,
                    Person.Clothes.BERRY,
                    Person.Build.STURDY));

            assertThat(pixels()).isNotEqualTo(before);
        });
    }

    @Test
    void whatIsNoLongerShownIsNotPaintedAnyMore(FxRobot robot) {
        robot.interact(() -> {
            canvas.show(cat, 0);
            int[] before = pixels();
            Pane parent = (Pane) canvas.getParent();
            parent.getChildren().clear();
            guides.set(false);
            assertThat(view().getImage()).as("no picture is kept").isNull();

            parent.getChildren().add(canvas);
            assertThat(pixels()).isNotEqualTo(before);
        });
    }

    @Test
    void withoutGuidesNothingGlows(FxRobot robot) {
        robot.interact(() -> {
            canvas.show(cat, 0);
            int[] before = pixels();
            guides.set(false);

            assertThat(pixels()).isNotEqualTo(before);
        });
    }

    @Test
    void itGoesWithTheColoursOfTheWindow(FxRobot robot) {
        robot.interact(() -> {
            canvas.getScene().getPreferences().setColorScheme(ColorScheme.LIGHT);
            canvas.show(cat, 0);
            int[] light = pixels();
            canvas.getScene().getPreferences().setColorScheme(ColorScheme.DARK);

            assertThat(pixels()).isNotEqualTo(light);
        });
    }

    @Test
    void theChestWidensWithTheBreath(FxRobot robot) {
        robot.interact(() -> {
            canvas.show(cat, 0);
            int[] empty = pixels();
            canvas.show(cat, 1);

            assertThat(pixels()).isNotEqualTo(empty);
        });
    }

    @Test
    void anotherSizeIsPaintedAnewAndNotStretched(FxRobot robot) {
        robot.interact(() -> {
            canvas.show(cat, 0);
            canvas.resize(480, 300);
            canvas.layout();

            assertThat(pixels()).isEqualTo(painted(480, 300));
        });
    }

    private ImageView view() {
        return (ImageView) canvas.getChildrenUnmodifiable().getFirst();
    }

    /// What is seen of it, with nothing around.
    private int[] pixels() {
        Rectangle2D part = view().getViewport();
        int width = (int) canvas.getWidth();
        int[] pixels = new int[width * (int) canvas.getHeight()];
        view().getImage()
                .getPixelReader()
                .getPixels(
                        0,
                        0,
                        (int) part.getWidth(),
                        (int) part.getHeight(),
                        PixelFormat.getIntArgbPreInstance(),
                        pixels,
                        (int) (view().getLayoutY() * width + view().getLayoutX()),
                        width);
        return pixels;
    }

    private int[] painted(int width, int height) {
        return painted(cat, width, height);
    }

    /// The same frame as the painter paints it.
    private static int[] painted(Frame frame, int width, int height) {
        Picture picture = new Picture(width, height);
        new Painter(picture)
                .paint(new app.unhunch.figure.paint.Scene(
                        frame, Person.USUAL, Backdrop.LIGHT, 0, app.unhunch.figure.paint.Scene.Guides.SHOWN));
        return picture.pixels();
    }
}
