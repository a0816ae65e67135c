package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Theme;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Compares what is seen in a scene from left to right and in one from right to left.
public final class Pinned {

    private Pinned() {}

    /// Fails unless the view looks the same in both, and is no picture that would look the same mirrored.
    public static void assertPinned(Supplier<Region> made, int width, int height) {
        int[] leftToRight = pixels(made.get(), NodeOrientation.LEFT_TO_RIGHT, width, height);
        int[] rightToLeft = pixels(made.get(), NodeOrientation.RIGHT_TO_LEFT, width, height);
        assertThat(Arrays.equals(mirrored(leftToRight, width), leftToRight))
                .as("looks like its mirror image")
                .isFalse();
        assertThat(Arrays.equals(rightToLeft, leftToRight)).as("looks the same").isTrue();
    }

    private static int[] pixels(Region view, NodeOrientation orientation, int width, int height) {
        view.setMinSize(width, height);
        view.setMaxSize(width, height);
        StackPane holder = new StackPane(view);
        Scene scene = new Scene(holder, width, height);
        scene.setNodeOrientation(orientation);
        Theme.dress(scene, new Settings());
        // The one typeface that both have.
        holder.setStyle(holder.getStyle() + "; -fx-font-family: System");
        holder.resize(width, height);
        Seen.settle(holder);
        WritableImage image = scene.snapshot(null);
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = image.getPixelReader().getArgb(i % width, i / width);
        }
        return pixels;
    }

    private static int[] mirrored(int[] pixels, int width) {
        int[] mirrored = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            mirrored[i] = pixels[i - i % width + width - 1 - i % width];
        }
        return mirrored;
    }
}
