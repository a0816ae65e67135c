package app.unhunch.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.settings.Appearance;
import app.unhunch.settings.Motion;
import app.unhunch.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {

    private static final String TYPEFACE = "Figtree_400Regular.ttf";

    private final Settings settings = new Settings();
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(new StackPane(), 1280, 800);
        Theme.dress(scene, settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fonts", "Program Files", "a+b%41", "Schriften für Ähnliches"})
    void aTypefaceIsReadFromAFile(String name, @TempDir Path folder) throws IOException {
        assertThat(Theme.loadFile(typefaceIn(folder.resolve(name))))
                .hasValueSatisfying(font -> assertThat(font.getFamily()).isEqualTo("Figtree"));
    }

    @Test
    void whereNoFileOfATypefaceCanBeReadItComesFromInside(@TempDir Path folder) throws IOException {
        Path odd = typefaceIn(folder.resolve("a#b"));
        Path damaged = Files.writeString(folder.resolve(TYPEFACE), "no typeface");

        assertThat(Theme.loadFile(folder.resolve("missing.ttf"))).isEmpty();
        assertThat(Theme.loadFile(odd)).isEmpty();
        assertThat(Theme.loadFile(damaged)).isEmpty();
        Theme.loadTypefaces(folder);
        assertThat(Font.getFamilies()).contains("Figtree");
    }

    private static Path typefaceIn(Path folder) throws IOException {
        return Files.copy(
                Path.of("assets/fonts", TYPEFACE),
                Files.createDirectories(folder).resolve(TYPEFACE));
    }

    @Test
    void textGrowsWithTheWindowAndWithThePercent() {
        assertThat(Theme.textSize(1280, 800, 1)).isEqualTo(Theme.BASE_SIZE);
        assertThat(Theme.textSize(2560, 1600, 1)).isEqualTo(2 * Theme.BASE_SIZE);
        assertThat(Theme.textSize(1280, 800, 2)).isEqualTo(2 * Theme.BASE_SIZE);
    }

    @Test
    void textStaysReadableInASmallWindowAndAWideOneIsNotTall() {
        assertThat(Theme.textSize(200, 100, 1)).isGreaterThanOrEqualTo(13);
        assertThat(Theme.textSize(5000, 800, 1)).isEqualTo(Theme.BASE_SIZE);
    }

    @Test
    void aChosenTextSizeIsSeenAtOnce(FxRobot robot) {
        assertThat(scene.getRoot().getStyle()).isEqualTo(Theme.sizeStyle(16));
        robot.interact(() -> settings.textSize().set(200));
        assertThat(scene.getRoot().getStyle()).isEqualTo(Theme.sizeStyle(32));
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
