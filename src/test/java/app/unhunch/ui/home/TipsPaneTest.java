package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.widget.Seen;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TipsPaneTest {

    private TipsPane tips;

    @Start
    void start(Stage stage) {
        tips = new TipsPane(new HomeFixture().texts);
    }

    @Test
    void thereAreAsManyTipsAsTheTitlePromises() {
        assertThat(Seen.words(tips).getFirst()).startsWith("Four ");
        assertThat(labels().stream().filter(label -> label.getGraphic() != null).map(Label::getText))
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {160, 240, 480})
    void noTipLosesAWordHoweverNarrowTheyStand(double width, FxRobot robot) {
        robot.interact(() -> Seen.in(tips, width, 600));

        assertThat(labels())
                .isNotEmpty()
                .allSatisfy(label -> assertThat(drawn(label)).isEqualTo(label.getText()));
    }

    private List<Label> labels() {
        return tips.lookupAll(".label").stream().map(Label.class::cast).toList();
    }

    /// What is on the screen of it: with an ellipsis where words are missing.
    private static String drawn(Label label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !child.equals(label.getGraphic()))
                .map(text -> ((Text) text).getText())
                .findFirst()
                .orElse("");
    }
}
