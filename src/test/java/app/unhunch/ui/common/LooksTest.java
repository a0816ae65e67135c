package app.unhunch.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.settings.Appearance;
import app.unhunch.settings.Motion;
import app.unhunch.settings.Settings;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LooksTest {

    private final Settings settings = new Settings();
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(new StackPane(), 1240, 780);
        Looks.dress(scene, settings);
    }

    @Test
    void textGrowsWithTheWindowAndWithThePercent() {
        assertThat(Looks.textSize(1240, 780, 1)).isEqualTo(Looks.BASE_SIZE);
        assertThat(Looks.textSize(2480, 1560, 1)).isEqualTo(2 * Looks.BASE_SIZE);
        assertThat(Looks.textSize(1240, 780, 2)).isEqualTo(2 * Looks.BASE_SIZE);
    }

    @Test
    void textStaysReadableInASmallWindowAndAWideOneIsNotTall() {
        assertThat(Looks.textSize(200, 100, 1)).isGreaterThanOrEqualTo(13);
        assertThat(Looks.textSize(5000, 780, 1)).isEqualTo(Looks.BASE_SIZE);
    }

    @Test
    void aChosenTextSizeIsSeenAtOnce(FxRobot robot) {
        assertThat(scene.getRoot().getStyle()).isEqualTo(Looks.sizeStyle(15));
        robot.interact(() -> settings.textSize().set(200));
        assertThat(scene.getRoot().getStyle()).isEqualTo(Looks.sizeStyle(30));
    }

    @Test
    void darkAndLightReachTheScene(FxRobot robot) {
        robot.interact(() -> settings.appearance().set(Appearance.DARK));
        assertThat(scene.getPreferences().getColorScheme()).isEqualTo(ColorScheme.DARK);
        robot.interact(() -> settings.appearance().set(Appearance.LIGHT));
        assertThat(scene.getPreferences().getColorScheme()).isEqualTo(ColorScheme.LIGHT);
    }

    @Test
    void stillnessReachesTheScene(FxRobot robot) {
        robot.interact(() -> settings.motion().set(Motion.REDUCED));
        assertThat(scene.getPreferences().isReducedMotion()).isTrue();
        robot.interact(() -> settings.motion().set(Motion.FULL));
        assertThat(scene.getPreferences().isReducedMotion()).isFalse();
    }
}
