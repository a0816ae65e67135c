package app.unhunch.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Library;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Mouse;
import java.time.Duration;
import java.util.Locale;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SessionFigureTest {

    private static final long FRAME = 16_666_667;

    private final Timeline micro =
            Timeline.of(Library.read(null).routine("micro-break").orElseThrow(), Pace.USUAL);
    private SessionFigure figure;
    private long now = 1;

    @Start
    void start(Stage stage) {
        figure = new SessionFigure(TestFigures.usual(), side -> side.toString().toLowerCase(Locale.ROOT) + " arm");
        figure.setManaged(false);
        figure.resize(480, 320);
        Scene scene = new Scene(new Pane(figure), 480, 320);
        Theme.dress(scene, new Settings());
    }

    @Test
    void theNameOfTheArmStandsUponNothingElse(FxRobot robot) {
        robot.interact(() -> {
            at(32);
            Node limb = figure.lookup(".limb-label");
            Bounds place = limb.getBoundsInParent();
            figure.keepOff(figure.localToScene(
                    new BoundingBox(0, place.getMinY() + 5, figure.getWidth(), figure.getHeight())));
            assertThat(limb.getBoundsInParent().getMaxY()).isLessThan(place.getMinY() + 5);
        });
    }

    @Test
    void whatItShowsFollowsFromThePositionAlone(FxRobot robot) {
        robot.interact(() -> {
            int[] first = at(12);
            int[] later = at(13);
            int[] again = at(12);

            assertThat(later).isNotEqualTo(first);
            assertThat(again).isEqualTo(first);
        });
    }

    @Test
    void whileThePositionStandsStillNothingMoves(FxRobot robot) {
        robot.interact(() -> {
            int[] first = at(12);
            for (int i = 0; i < 30; i++) {
                figure.tick(now += FRAME);
            }

            assertThat(pixels()).isEqualTo(first);
        });
    }

    @Test
    void theArmThatWorksIsNamedBesideIt(FxRobot robot) {
        robot.interact(() -> {
            at(30);
            Label right = limb();
            assertThat(right.isVisible()).isTrue();
            assertThat(right.getText()).isEqualTo("right arm");
            assertThat(figure.getLayoutBounds().contains(right.getBoundsInParent()))
                    .isTrue();

            at(80);
            assertThat(limb().getText()).isEqualTo("left arm");
        });
    }

    @Test
    void aJumpIsWalkedAndEndsWhereItShould(FxRobot robot) {
        robot.interact(() -> {
            at(30);
            int[] there = at(80);
            at(30);
            show(80);
            figure.tick(now += FRAME);
            int[] onTheWay = pixels();

            assertThat(onTheWay).isNotEqualTo(there);
            settle();
            assertThat(pixels()).isEqualTo(there);
        });
    }

    @Test
    void theFasterItMovesTheMoreOftenItIsDrawn(FxRobot robot) {
        robot.interact(() -> {
            at(12);
            show(12.1);
            figure.tick(now += FRAME);
            int slow = figure.rest();
            at(30);
            show(80);
            for (int i = 0; i < 20; i++) {
                figure.tick(now += FRAME);
            }
            int fast = figure.rest();

            assertThat(figure.isMoving()).isTrue();
            assertThat(slow).isBetween(fast + 1, 50);
            // Then no frame is left out.
            assertThat(fast).isLessThan(17);
        });
    }

    @Test
    void draggingShowsAnotherSideAndLettingGoReturns(FxRobot robot) {
        robot.interact(() -> {
            int[] usual = at(30);
            mouse(MouseEvent.MOUSE_PRESSED, 200);
            mouse(MouseEvent.MOUSE_DRAGGED, 320);
            figure.tick(now += FRAME);
            assertThat(pixels()).isNotEqualTo(usual);

            mouse(MouseEvent.MOUSE_RELEASED, 320);
            settle();
            assertThat(pixels()).isEqualTo(usual);
        });
    }

    @Test
    void whoWantsNoMotionSeesThePoseToComeTo(FxRobot robot) {
        robot.interact(() -> {
            figure.getScene().getPreferences().setReducedMotion(true);
            int[] begin = at(11);
            int[] end = at(13);

            assertThat(end).isEqualTo(begin);
            assertThat(at(16)).isNotEqualTo(begin);
        });
    }

    @Test
    void theWayOutIsShownByAnArrow(FxRobot robot) {
        robot.interact(() -> {
            at(32);
            figure.leadOut(micro, micro.at(Duration.ofSeconds(32)));
            figure.tick(now += FRAME);
            int coral = coral();
            figure.follow();
            settle();

            assertThat(coral).isGreaterThan(coral() + 100);
        });
    }

    /// How many pixels are in the colour of an arrow, which nothing else has.
    private int coral() {
        int found = 0;
        for (int pixel : pixels()) {
            int red = pixel >> 16 & 0xFF;
            int green = pixel >> 8 & 0xFF;
            int blue = pixel & 0xFF;
            found += red > 190 && green > 50 && green < 115 && blue < 90 ? 1 : 0;
        }
        return found;
    }

    private int[] at(double seconds) {
        show(seconds);
        settle();
        return pixels();
    }

    private void show(double seconds) {
        figure.show(micro, micro.at(Duration.ofMillis((long) (seconds * 1000))));
    }

    /// Long enough for every way that is walked after a jump.
    private void settle() {
        for (int i = 0; i < 300; i++) {
            figure.tick(now += FRAME);
        }
    }

    private Label limb() {
        Node label = figure.lookup(".limb-label");
        assertThat(label).isInstanceOf(Label.class);
        return (Label) label;
    }

    private int[] pixels() {
        figure.applyCss();
        figure.layout();
        // A fade is not what this is about.
        figure.lookup(".figure").setOpacity(1);
        WritableImage image = figure.snapshot(new SnapshotParameters(), null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private void mouse(EventType<MouseEvent> type, double x) {
        figure.fireEvent(Mouse.event(type, x, 100));
    }
}
