package app.unhunch.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.model.Side;
import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Seen;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RowsTest {

    private final Settings settings = new Settings();
    private Node number;
    private Node choice;
    private Node onOff;
    private Slider slider;

    @Start
    void start(Stage stage) {
        Rows rows = new Rows(TestTexts.english());
        number = rows.number("settings.getReady", settings.getReady(), value -> "#" + value);
        choice = rows.choice("settings.firstSide", "settings.firstSide", settings.firstSide(), Side.values());
        onOff = rows.onOff("settings.figureGuides", settings.figureGuides());
        slider = Seen.node(number, Slider.class, "getReadySeconds");
    }

    @ParameterizedTest
    @CsvSource({"5.4, 5", "5.5, 6", "19.6, 20", "99, 20", "-1, 5"})
    void aNumberIsAlwaysOneOfItsStepsAndSaysWhich(double slid, double set, FxRobot robot) {
        robot.interact(() -> slider.setValue(slid));

        assertThat(settings.getReady().get()).isEqualTo(set);
        assertThat(Seen.words(number)).startsWith("Getting ready").endsWith("#" + set);
    }

    @Test
    void anArrowKeyMovesItByOneStep() {
        assertThat(slider.getBlockIncrement())
                .isEqualTo(settings.getReady().range().step());
        assertThat(slider.getAccessibleText()).isEqualTo("Getting ready");
    }

    @Test
    void aSettingThatChangesElsewhereMovesItsControl(FxRobot robot) {
        robot.interact(() -> {
            settings.getReady().set(17);
            settings.firstSide().set(Side.LEFT);
        });

        assertThat(slider.getValue()).isEqualTo(17);
        assertThat(Seen.node(choice, ChoiceButton.class, "firstSide-LEFT").isSelected())
                .isTrue();
        assertThat(Seen.node(choice, ChoiceButton.class, "firstSide-RIGHT").isSelected())
                .isFalse();
    }

    @Test
    void oneOfAFewWordsIsChosenAtATime(FxRobot robot) {
        ChoiceButton left = Seen.node(choice, ChoiceButton.class, "firstSide-LEFT");
        robot.interact(left::fire);

        assertThat(left.getText()).isEqualTo("Left");
        assertThat(settings.firstSide().get()).isEqualTo(Side.LEFT);
        assertThat(Seen.node(choice, ChoiceButton.class, "firstSide-RIGHT").isSelected())
                .isFalse();
    }

    @Test
    void theArrowKeysChooseAmongAFewWords(FxRobot robot) {
        ChoiceButton right = Seen.node(choice, ChoiceButton.class, "firstSide-RIGHT");
        robot.interact(() -> {
            Seen.in((Region) choice, 400, 200);
            right.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, false, false));
        });

        assertThat(settings.firstSide().get()).isEqualTo(Side.LEFT);
    }

    @Test
    void theChosenWordHasATickAndNothingMovesForIt(FxRobot robot) {
        ChoiceButton left = Seen.node(choice, ChoiceButton.class, "firstSide-LEFT");
        robot.interact(() -> {
            Theme.dress((Parent) choice, "settings");
            Seen.in((Region) choice, 400, 200);
        });
        double before = left.getWidth();
        Node tick = left.lookup(".ticked");
        assertThat(tick.isVisible()).isFalse();
        robot.interact(() -> {
            left.fire();
            left.fire();
            Seen.settle((Region) left.getScene().getRoot());
        });

        assertThat(left.isSelected()).as("a second press leaves it chosen").isTrue();
        assertThat(tick.isVisible()).isTrue();
        assertThat(left.getWidth()).isEqualTo(before);
    }

    @Test
    void aPatientSliderSetsItsNumberWhenItIsLetGo(FxRobot robot) {
        StepSlider size = new StepSlider(settings.textSize()).waitingForRelease();
        robot.interact(() -> {
            size.setValueChanging(true);
            size.setValue(150);
        });
        assertThat(settings.textSize().get()).isEqualTo(100);
        robot.interact(() -> size.setValueChanging(false));
        assertThat(settings.textSize().get()).isEqualTo(150);
    }

    @Test
    void whatIsThereOrNotIsOnePressAndFollowsItsSetting(FxRobot robot) {
        CheckBox box = Seen.node(onOff, CheckBox.class, "figureGuides");
        boolean usual = box.isSelected();
        robot.interact(box::fire);
        boolean pressed = settings.figureGuides().get();
        robot.interact(() -> settings.figureGuides().set(true));

        assertThat(usual).isTrue();
        assertThat(pressed).isFalse();
        assertThat(box.isSelected()).isTrue();
        assertThat(box.getAccessibleText()).isEqualTo("Show arrow, label and glow");
        assertThat(box.getAccessibleHelp()).contains("which arm leads");
    }
}
