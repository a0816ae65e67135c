package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.Side;
import app.unhunch.session.Pace;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Seen;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ContentsListTest {

    private final HomeFixture home = new HomeFixture();
    private ContentsList list;

    @Start
    void start(Stage stage) {
        list = new ContentsList(home.texts, home.dialogs, TestFigures.usual());
        Seen.in(list, 340, 400);
        list.show(lines("upper-back-full"), Side.RIGHT);
    }

    @Test
    void everyStretchHasItsDose() {
        assertThat(Seen.words(list))
                .startsWith("Child’s Pose", "1 min", "Cat-Cow", "8 times")
                .contains("2 × 20 s each side")
                .hasSize(10);
    }

    @Test
    void aShorterRoutineLeavesNothingOfTheLongerOneBehind(FxRobot robot) {
        robot.interact(() -> list.show(lines("micro-break"), Side.RIGHT));

        assertThat(Seen.words(list)).contains("Side Stretch").doesNotContain("Cat-Cow");
    }

    @Test
    void moreAboutAStretchIsOnePressAwayAndSaysAboutWhat(FxRobot robot) {
        Button more = Seen.node(list, Button.class, "about-cat-cow");
        assertThat(more.getAccessibleText()).isEqualTo("About Cat-Cow");
        assertThat(more.getAccessibleHelp()).isEqualTo("On hands and knees · 8 times");

        robot.interact(more::fire);
        assertThat(home.dialogs.shown())
                .singleElement()
                .satisfies(dialog -> assertThat(Seen.words(dialog)).contains("Cat-Cow"));
    }

    @Test
    void withSixTheLastRowLeadsToAllOfThemAndFromAStretchBackToThose(FxRobot robot) {
        List<RoutineFacts.Line> six = Stream.concat(lines("upper-back-five").stream(), lines("micro-break").stream())
                .toList();
        robot.interact(() -> {
            list.show(six, Side.RIGHT);
            assertThat(Seen.words(list)).endsWith("2 more");
            Seen.node(list, Button.class, "whole-contents").fire();
            Dialog whole = latest();
            assertThat(whole.lookupAll(".row")).hasSize(6);

            Seen.node(whole, Button.class, "about-cat-cow").fire();
            assertThat(home.dialogs.shown().getLast()).isInstanceOf(StretchDialog.class);
            assertThat(home.dialogs.closed()).isEqualTo(1);
            home.dialogs.closeLatest();
            assertThat(latest().lookupAll(".row")).hasSize(6);
        });
    }

    @Test
    void theStretchThatTheFigureDoesIsMarked(FxRobot robot) {
        robot.interact(() -> list.mark(1));

        assertThat(list.getChildren())
                .extracting(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("doing")))
                .containsExactly(false, true, false, false, false);
    }

    private Dialog latest() {
        Dialog dialog = home.dialogs.shown().getLast();
        Seen.in(dialog, 900, 900);
        return dialog;
    }

    private List<RoutineFacts.Line> lines(String routine) {
        return RoutineFacts.of(home.model().library().routine(routine).orElseThrow(), Pace.USUAL, home.texts)
                .lines(home.texts);
    }
}
