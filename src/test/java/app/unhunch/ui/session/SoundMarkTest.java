package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.session.Audible;
import app.unhunch.ui.session.SoundMark.SoundState;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SoundMarkTest {

    private SoundMark mark;

    @Start
    void start(Stage stage) {
        mark = new SoundMark(TestTexts.english());
    }

    @ParameterizedTest
    @CsvSource({
        "false, ALL, HEARD",
        "false, NOTHING_ASKED, HEARD",
        "false, NO_VOICE, NO_VOICE",
        "false, NO_DEVICE, NO_DEVICE",
        "true, ALL, MUTED",
        "true, NO_DEVICE, MUTED"
    })
    void whatWasChosenComesBeforeWhatIsMissing(boolean muted, Audible audible, SoundState state) {
        assertThat(SoundState.of(muted, audible)).isEqualTo(state);
    }

    @Test
    void thereIsNoMarkWhileAllIsHeard(FxRobot robot) {
        assertThat(mark.isVisible()).isFalse();

        robot.interact(() -> mark.show(SoundState.NO_DEVICE));
        assertThat(mark.isVisible()).isTrue();
        assertThat(mark.getText()).isEqualTo("No sound output");
        assertThat(mark.getTooltip().getText()).isNotBlank();

        robot.interact(() -> mark.show(SoundState.HEARD));
        assertThat(mark.isManaged()).isFalse();
    }

    @Test
    void everyReasonWhySomethingIsNotHeardHasItsWords(FxRobot robot) {
        for (SoundState state : SoundState.values()) {
            robot.interact(() -> mark.show(state));
            assertThat(mark.getText().isEmpty()).isEqualTo(state == SoundState.HEARD);
        }
    }
}
