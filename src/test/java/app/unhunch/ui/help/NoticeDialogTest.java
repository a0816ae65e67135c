package app.unhunch.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.ui.widget.DialogsTold;
import app.unhunch.ui.widget.Seen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NoticeDialogTest {

    /// Each is a reason to stop, to ask first or to call for help; none may get lost when texts become shorter.
    private static final List<String> WARNINGS = List.of(
            "mild stretch",
            "Sharp or spreading pain",
            "numbness",
            "tingling",
            "weakness",
            "vision",
            "dizzy, faint or sick",
            "short of breath",
            "pain in your chest",
            "pregnant",
            "injury or operation",
            "osteoporosis, glaucoma, a heart condition or a history of cancer",
            "neck injury",
            "in an arm",
            "clumsy hands or unsteady walking",
            "fever",
            "losing weight",
            "wakes you at night",
            "when you cough",
            "new, severe or not improving",
            "Chest pain, or sudden breathlessness",
            "severe headache",
            "face droop",
            "slurred speech",
            "double vision",
            "serious accident",
            "both legs",
            "genitals or buttocks",
            "pass urine",
            "bladder or bowels");

    private final DialogsTold dialogs = new DialogsTold();
    private NoticeDialog dialog;

    @Start
    void start(Stage stage) {
        dialog = new NoticeDialog(TestTexts.english(), dialogs, () -> {});
    }

    @Test
    void everyWarningIsSaid() {
        Seen.in(dialog, 1280, 800);

        assertThat(String.join("\n", Seen.words(dialog))).contains(WARNINGS);
    }

    @Test
    void emergenciesComeFirstWhereThereIsLittleRoom(FxRobot robot) {
        robot.interact(() -> {
            Seen.in(dialog, 720, 520);
            assertThat(top(".emergency")).isLessThan(top(".rules"));
        });
    }

    @Test
    void emergenciesAreBesideTheRulesWhereThereIsMore(FxRobot robot) {
        robot.interact(() -> {
            Seen.in(dialog, 1280, 800);
            assertThat(top(".emergency")).isEqualTo(top(".rules"));
        });
    }

    @Test
    void enterClosesIt(FxRobot robot) {
        robot.interact(() -> dialog.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));

        assertThat(dialogs.closed()).isEqualTo(1);
    }

    private double top(String part) {
        Node node = dialog.lookup(part);
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }
}
