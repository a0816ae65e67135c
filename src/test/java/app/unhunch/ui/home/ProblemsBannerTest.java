package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.widget.Seen;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProblemsBannerTest {

    @TempDir
    Path folder;

    private final HomeFixture home = new HomeFixture();
    private HomeModel model;
    private ProblemsBanner banner;

    @Start
    void start(Stage stage) {
        model = home.model(folder);
        banner = new ProblemsBanner(model, home.texts, home.dialogs, () -> {});
    }

    @Test
    void nobodyIsBotheredWhileAllFilesAreWell() {
        assertThat(banner.isVisible()).isFalse();
        assertThat(banner.isManaged()).isFalse();
    }

    @Test
    void itSaysHowManyThingsNeedALookAndGoesWhenNoneDoes(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("one.json"), "{");
        robot.interact(model::readAgain);
        assertThat(banner.isVisible()).isTrue();
        assertThat(banner.isManaged()).isTrue();
        assertThat(Seen.words(banner)).containsExactly("One of your files needs attention. The rest works.");

        Files.writeString(folder.resolve("two.json"), "{");
        robot.interact(model::readAgain);
        assertThat(Seen.words(banner)).containsExactly("2 of your files need attention. The rest works.");

        Files.delete(folder.resolve("one.json"));
        Files.delete(folder.resolve("two.json"));
        robot.interact(model::readAgain);
        assertThat(banner.isVisible()).isFalse();
    }

    @Test
    void theProblemsAreOnePressAway(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("one.json"), "{");
        robot.interact(model::readAgain);
        robot.interact(Seen.node(banner, Button.class, "look-at-problems")::fire);

        assertThat(home.dialogs.shown())
                .hasOnlyElementsOfType(ProblemsDialog.class)
                .hasSize(1);
    }
}
