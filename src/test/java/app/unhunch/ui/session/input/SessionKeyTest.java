package app.unhunch.ui.session.input;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Texts;
import app.unhunch.session.Command;
import app.unhunch.ui.session.input.SessionAction.ToSession;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionKeyTest {

    @ParameterizedTest
    @CsvSource({
        "SPACE, toggle",
        "LEFT, back",
        "RIGHT, next",
        "PLUS, extend",
        "ADD, extend",
        "EQUALS, extend",
        "F, fullScreen",
        "F11, fullScreen",
        "S, small",
        "ESCAPE, stop",
        "H, hurts",
        "U, undo",
        "BACK_SPACE, undo",
        "W, skipWarmUp",
        "F1, keys"
    })
    void everyKeyHasItsMeaning(KeyCode code, String name) {
        assertThat(SessionKey.of(press(code, "", false)).orElseThrow().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, BACK",
        "B, BACK",
        "RIGHT, NEXT",
        "N, NEXT",
        "W, SKIP_WARM_UP",
        "ADD, EXTEND",
        "H, HURTS",
        "U, UNDO"
    })
    void whatIsOfTheSessionIsOneOfItsCommands(KeyCode code, Command command) {
        assertThat(SessionKey.of(press(code, "", false)).orElseThrow().action()).isEqualTo(new ToSession(command));
    }

    @Test
    void theQuestionMarkIsKnownByItsText() {
        assertThat(SessionKey.of(press(KeyCode.SLASH, "?", false)).orElseThrow().name())
                .isEqualTo("keys");
    }

    @Test
    void keysOfTheSystemAreLeftAlone() {
        assertThat(SessionKey.of(press(KeyCode.F, "f", true))).isEmpty();
        assertThat(SessionKey.of(press(KeyCode.TAB, "\t", false))).isEmpty();
    }

    @Test
    void noKeyHasTwoMeaningsAndEachIsExplained() {
        Texts texts = TestTexts.english();

        assertThat(SessionKey.ALL.stream().map(SessionKey::codes).flatMap(List::stream))
                .doesNotHaveDuplicates();
        assertThat(SessionKey.ALL)
                .allSatisfy(key -> assertThat(texts.get("key." + key.name())).isNotBlank());
    }

    private static KeyEvent press(KeyCode code, String text, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, control, false, false);
    }
}
