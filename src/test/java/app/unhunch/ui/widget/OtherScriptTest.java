package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Theme;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The clauses of a sentence stand in the order in which they are read. Our typeface has the comma, but no Hebrew
/// letter.
@ExtendWith(ApplicationExtension.class)
class OtherScriptTest {

    /// Much ink, a comma, and hardly any.
    private static final String SENTENCE = "ששששששששששששששששששש, ו ו ו ו ו ו";

    private static final String ENGLISH = "Ten breaths, no floor";

    @BeforeAll
    static void typefaces() {
        Theme.loadTypefaces(Path.of("assets", "fonts"));
    }

    @Test
    void aWrappedLabelReadsFromTheRight(FxRobot robot) {
        robot.interact(() -> assertReadsFromTheRight(WrappedLabel::new, NodeOrientation.LEFT_TO_RIGHT));
    }

    @Test
    void soDoesAButton(FxRobot robot) {
        robot.interact(
                () -> assertReadsFromTheRight(words -> Buttons.of(words, () -> {}), NodeOrientation.LEFT_TO_RIGHT));
    }

    @Test
    void soDoesAnyTextInAWindowFromTheRight(FxRobot robot) {
        robot.interact(() -> assertReadsFromTheRight(Label::new, NodeOrientation.RIGHT_TO_LEFT));
    }

    @Test
    void whatIsBoldStaysBoldAndEnglishStaysInOurs(FxRobot robot) {
        robot.interact(() -> {
            Labeled label = OtherScript.follow(new Label(ENGLISH));
            label.setStyle("-fx-font-weight: bold");
            dress(label, NodeOrientation.LEFT_TO_RIGHT);
            assertThat(label.getFont().getFamily()).isEqualTo("Figtree");
            label.setText(SENTENCE);
            label.applyCss();
            assertThat(label.getFont().getFamily()).isNotEqualTo("Figtree");
            assertThat(label.getFont().getStyle()).contains("Bold");
            label.setText(ENGLISH);
            label.applyCss();
            assertThat(label.getFont().getFamily()).isEqualTo("Figtree");
        });
    }

    private static void assertReadsFromTheRight(Function<String, Labeled> make, NodeOrientation orientation) {
        Labeled labeled = make.apply(SENTENCE);
        labeled.setStyle("-fx-background-color: white; -fx-text-fill: black; -fx-border-width: 0; -fx-padding: 0");
        dress(labeled, orientation);
        int[] ink = inkByColumn(labeled.getParent().snapshot(null, null));
        int left = 0;
        while (ink[left] == 0) {
            left++;
        }
        int right = ink.length - 1;
        while (ink[right] == 0) {
            right--;
        }
        int part = (right - left) / 4;
        assertThat(sum(ink, left, part)).isLessThan(sum(ink, right - part, part) / 2);
    }

    private static void dress(Labeled labeled, NodeOrientation orientation) {
        StackPane root = new StackPane(labeled);
        root.setNodeOrientation(orientation);
        root.setStyle("-fx-background-color: white");
        Theme.dress(new Scene(root, 600, 100), new Settings());
        Seen.settle(root);
    }

    /// How dark each column of a picture is.
    private static int[] inkByColumn(WritableImage image) {
        PixelReader pixels = image.getPixelReader();
        int[] ink = new int[(int) image.getWidth()];
        for (int x = 0; x < ink.length; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                ink[x] += (int) (10 * (1 - pixels.getColor(x, y).getBrightness()));
            }
        }
        return ink;
    }

    private static int sum(int[] all, int from, int count) {
        return IntStream.range(from, from + count).map(i -> all[i]).sum();
    }
}
