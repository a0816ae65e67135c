package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Theme;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Where the words about a button of a row are shown, wherever in the row it is.
@ExtendWith(ApplicationExtension.class)
class TipAboveTest {

    private static final double WIDTH = 400;

    private Button first;
    private Button last;
    private Pane row;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Theme.load();
        first = new Button("One");
        last = new Button("Two");
        row = new Pane(first, last);
        first.resizeRelocate(0, 10, 60, 30);
        last.resizeRelocate(WIDTH - 60, 10, 60, 30);
        first.setManaged(false);
        last.setManaged(false);
        row.setManaged(false);
        row.resizeRelocate(0, 250, WIDTH, 50);
        Scene scene = new Scene(new Pane(row), WIDTH, 300);
        Theme.dress(scene, new Settings());
        stage.setScene(scene);
        stage.setX(100);
        stage.setY(100);
        stage.show();
    }

    @Test
    void itStandsAboveTheRowWithinTheWindow() {
        for (Button button : new Button[] {first, last}) {
            TipAbove tip = new TipAbove("Ten seconds more on each side (plus)", button, row);
            button.setTooltip(tip);
            OnScreen.get(() -> {
                Bounds at = button.localToScreen(button.getLayoutBounds());
                // As the toolkit does: below the pointer.
                tip.show(button, at.getCenterX() + 10, at.getCenterY() + 7);
                return tip;
            });
            OnScreen.get(() -> {
                Bounds all = row.localToScreen(row.getLayoutBounds());
                assertThat(tip.getY() + tip.getHeight()).isLessThanOrEqualTo(all.getMinY());
                assertThat(tip.getX()).isGreaterThanOrEqualTo(stage.getX());
                assertThat(tip.getX() + tip.getWidth()).isLessThanOrEqualTo(stage.getX() + WIDTH);
                tip.hide();
                return tip;
            });
        }
    }
}
