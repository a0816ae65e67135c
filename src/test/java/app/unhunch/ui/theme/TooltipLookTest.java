package app.unhunch.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.settings.Appearance;
import app.unhunch.settings.Settings;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TooltipLookTest {

    private Stage stage;

    @Start
    void start(Stage stage) {
        Settings settings = new Settings();
        settings.appearance().set(Appearance.LIGHT);
        Scene scene = new Scene(new StackPane(), 300, 200);
        Theme.dress(scene, settings);
        this.stage = stage;
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void nothingIsSeenAroundARoundTooltip(FxRobot robot) {
        Tooltip tooltip = new Tooltip("Delete");
        robot.interact(() -> {
            tooltip.show(stage, 20, 20);
            tooltip.getScene().getRoot().applyCss();
        });
        Region around = (Region) tooltip.getScene().getRoot();
        Region words = around.lookupAll(".tooltip").stream()
                .filter(Label.class::isInstance)
                .map(Region.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(around.getBackground() == null
                        || around.getBackground().getFills().stream()
                                .allMatch(fill -> Color.TRANSPARENT.equals(fill.getFill())))
                .isTrue();
        assertThat(words.getBackground().getFills().getFirst().getFill()).isEqualTo(Color.web("#fffdf9"));
        assertThat(words.getBackground().getFills().getFirst().getRadii().getTopLeftHorizontalRadius())
                .isPositive();
        robot.interact(tooltip::hide);
    }
}
