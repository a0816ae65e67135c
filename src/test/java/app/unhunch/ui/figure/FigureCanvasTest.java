package app.unhunch.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.motion.PoseGraph;
import app.unhunch.figure.paint.Camera;
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

            assertThat(view().getImage().getWidth()).isEqualTo(320);
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
            Rectangle2D part = view().getViewport();
            int[] all = pixels();
            for (int i = 0; i < all.length; i++) {
                int row = i / 640;
                if (all[i] != 0) {
                    assertThat(part.contains(i % 640, row)).isTrue();
                }
            }
            assertThat(part.getHeight()).isLessThan(480);
            assertThat(view().getLayoutX()).isEqualTo(part.getMinX());
            assertThat(view().getLayoutY()).isEqualTo(part.getMinY());
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
            assertThat(pixels()).isEqualTo(before);

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

            assertThat(view().getImage().getWidth()).isEqualTo(480);
            assertThat(view().getImage().getHeight()).isEqualTo(300);
        });
    }

    private ImageView view() {
        return (ImageView) canvas.getChildrenUnmodifiable().getFirst();
    }

    private int[] pixels() {
        int width = (int) view().getImage().getWidth();
        int height = (int) view().getImage().getHeight();
        int[] pixels = new int[width * height];
        view().getImage()
                .getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return pixels;
    }
}
