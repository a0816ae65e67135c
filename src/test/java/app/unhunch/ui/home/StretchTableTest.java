package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.Side;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.Seen;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StretchTableTest {

    private final HomeFixture home = new HomeFixture();
    private HomeModel model;
    private StretchTable table;

    @Start
    void start(Stage stage) {
        model = home.model();
        table = new StretchTable(home.texts, home.dialogs, TestFigures.usual());
        Seen.in(table, 800, 1200);
        show("upper-back-full");
    }

    @Test
    void everyStretchHasItsPicturePlaceDoseAndTime() {
        assertThat(Seen.words(table))
                .startsWith("Child’s Pose", "Kneeling · 1 min")
                .contains("On hands and knees · 8 times", "Standing · 2 × 20 s each side");
        var lines = model.selected().get().orElseThrow().lines(home.texts);
        assertThat(table.getChildren()).hasSize(4 * lines.size());
    }

    @Test
    void aShorterRoutineLeavesNothingOfTheLongerOneBehind(FxRobot robot) {
        robot.interact(() -> show("micro-break"));

        assertThat(Seen.words(table)).contains("Side Stretch").doesNotContain("Cat-Cow");
    }

    @Test
    void moreAboutAStretchIsOnePressAwayAndSaysAboutWhat(FxRobot robot) {
        Button more = Seen.node(table, Button.class, "about-cat-cow");
        assertThat(more.getAccessibleText()).isEqualTo("About Cat-Cow");

        robot.interact(more::fire);
        assertThat(home.dialogs.shown())
                .singleElement()
                .satisfies(dialog -> assertThat(Seen.words(dialog)).contains("Cat-Cow"));
    }

    private void show(String routine) {
        HomeFixture.choose(model, routine);
        table.show(model.selected().get().orElseThrow().lines(home.texts), Side.RIGHT);
    }
}
