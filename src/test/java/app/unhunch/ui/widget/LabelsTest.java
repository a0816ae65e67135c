package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.theme.Styles;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class LabelsTest {

    private static final String LONG = "Stop at once when something hurts, and ask a doctor when it goes on hurting.";

    @Test
    void aLabelWrapsRatherThanLoseWords(FxRobot robot) {
        robot.interact(() -> {
            assertThat(shown(Labels.of(LONG, Styles.MUTED))).isEqualTo(LONG);
            assertThat(shown(Labels.of(Feather.HEART, LONG))).isEqualTo(LONG);
        });
    }

    @Test
    void aLabelHasItsStylesAndItsIcon(FxRobot robot) {
        robot.interact(() -> {
            Label label = Labels.of(Feather.HEART, LONG, Styles.LEAD, Styles.MUTED);
            assertThat(label.getStyleClass()).contains(Styles.LEAD, Styles.MUTED);
            assertThat(label.getGraphic()).isNotNull();
        });
    }

    /// What is read of a label in a room that is too small.
    private static String shown(Label label) {
        VBox root = new VBox(label);
        new Scene(root, 120, 30);
        root.resize(120, 30);
        root.applyCss();
        root.layout();
        return ((Text) label.lookup(".text")).getText();
    }
}
