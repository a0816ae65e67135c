package app.unhunch.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person;
import app.unhunch.i18n.TestTexts;
import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Seen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FigureSectionTest {

    /// The least that a finger or a shaky hand needs, in pixels.
    private static final double HIT = 44;

    private final Settings settings = new Settings();
    private Region group;

    @Start
    void start(Stage stage) {
        group = FigureSection.of(new Rows(TestTexts.english()), TestTexts.english(), settings);
        Theme.dress(group, "settings");
        Seen.in(group, 600, 900);
    }

    @Test
    void everyPartIsChosenWithOnePress(FxRobot robot) {
        press(robot, "figureSkin-EBONY");
        press(robot, "figureHair-CURLS");
        press(robot, "figureHairColour-GREY");
        press(robot, "figureClothes-BERRY");
        press(robot, "figureBuild-STURDY");

        assertThat(settings.person().getValue())
                .isEqualTo(new Person(
                        Person.Skin.EBONY,
                        Person.Hair.CURLS,
                        Person.HairColour.GREY,
                        Person.Clothes.BERRY,
                        Person.Build.STURDY));
        assertThat(Seen.words(group)).contains("Ebony", "Grey", "Berry").doesNotContain("Sand");
    }

    @Test
    void whatIsChosenIsShownAndCannotBeLeftWithoutAChoice(FxRobot robot) {
        press(robot, "figureSkin-SAND");

        assertThat(settings.personParts().skin().get()).isEqualTo(Person.Skin.SAND);
        assertThat(chosen()).containsExactly("SAND");
        assertThat(Seen.words(group)).contains("Sand", "Brown", "Lagoon");
    }

    @Test
    void aChoiceThatChangesElsewhereIsShown(FxRobot robot) {
        robot.interact(() -> settings.personParts().skin().set(Person.Skin.HONEY));

        assertThat(chosen()).containsExactly("HONEY");
        assertThat(Seen.words(group)).contains("Honey");
    }

    @ParameterizedTest
    @CsvSource({"RIGHT, HONEY", "DOWN, HONEY", "LEFT, PORCELAIN", "UP, PORCELAIN", "TAB, SAND"})
    void theArrowKeysLeadFromSwatchToSwatch(KeyCode key, Person.Skin next, FxRobot robot) {
        Node sand = swatch("figureSkin-SAND");
        robot.interact(
                () -> sand.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));

        assertThat(settings.personParts().skin().get()).isEqualTo(next);
        assertThat(swatch("figureSkin-" + next).isFocusTraversable()).isTrue();
        assertThat(sand.isFocusTraversable()).isEqualTo(next == Person.Skin.SAND);
    }

    @ParameterizedTest
    @EnumSource
    void theColourOfTheHairCanBeChosenWhereHairShows(Person.Hair hair, FxRobot robot) {
        robot.interact(() -> settings.personParts().hair().set(hair));

        boolean hidden = hair == Person.Hair.NONE || hair == Person.Hair.COVERED;
        assertThat(swatch("figureHairColour-RED").isDisabled()).isEqualTo(hidden);
        assertThat(Seen.words(group)).contains(hidden ? "Used when hair is showing." : "Brown");
        assertThat(swatch("figureSkin-HONEY").isDisabled()).isFalse();
    }

    @Test
    void everySwatchHasANameAndRoomForAFinger() {
        assertThat(group.lookupAll(".swatch")).hasSize(15).allSatisfy(node -> {
            Swatch swatch = (Swatch) node;
            assertThat(swatch.getAccessibleText()).isNotBlank();
            assertThat(swatch.getAccessibleHelp()).isNotBlank();
            assertThat(swatch.getTooltip().getText()).isEqualTo(swatch.getAccessibleText());
            assertThat(swatch.getWidth()).isGreaterThanOrEqualTo(HIT);
            assertThat(swatch.getHeight()).isGreaterThanOrEqualTo(HIT);
        });
    }

    @Test
    void swatchesWrapWhereThereIsNoRoomForAllOfThem(FxRobot robot) {
        robot.interact(() -> {
            Parent holder = group.getParent();
            holder.resize(240, 900);
            Seen.settle((Region) holder);
        });

        assertThat(group.lookupAll(".swatch"))
                .allSatisfy(swatch -> assertThat(
                                swatch.localToScene(swatch.getBoundsInLocal()).getMaxX())
                        .isLessThanOrEqualTo(240));
    }

    private List<String> chosen() {
        return group.lookupAll(".swatch").stream()
                .filter(node -> node.getId().startsWith("figureSkin-") && ((Toggle) node).isSelected())
                .map(node -> node.getId().substring("figureSkin-".length()))
                .toList();
    }

    private Node swatch(String id) {
        return Seen.node(group, Swatch.class, id);
    }

    private void press(FxRobot robot, String id) {
        robot.interact(Seen.node(group, ButtonBase.class, id)::fire);
    }
}
