package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.State;
import app.unhunch.ui.widget.Seen;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SessionDialogsTest {

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @Test
    void endingIsTheOtherAnswerAndEndsOnce() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = new SessionScreen("micro-break", 1280, 800, 1).run(20);
            s.press(KeyCode.ESCAPE);
            button(s, "End the session").fire();
            return s;
        });

        assertThat(screen.at.session.state()).isEqualTo(State.STOPPED);
        assertThat(screen.at.over).hasSize(1);
    }

    @Test
    void theKeysAreAllListed() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = new SessionScreen("micro-break", 1280, 800, 1).run(20);
            s.press(KeyCode.F1);
            Seen.in(s.dialogs.getFirst(), 1280, 800);
            return s;
        });

        assertThat(screen.dialogs.getFirst().lookupAll(".key-cap").stream().map(node -> ((Label) node).getText()))
                .contains("Space", "Esc", "?", "+", "H");
    }

    @Test
    void whatChangesTheWindowIsSaidInWords() {
        SessionScreen screen = OnScreen.get(() -> {
            SessionScreen s = new SessionScreen("micro-break", 720, 520, 1).run(20);
            s.press(KeyCode.F1);
            Seen.in(s.dialogs.getFirst(), 720, 520);
            return s;
        });

        assertThat(screen.dialogs.getFirst().lookupAll(".button").stream().filter(Node::isVisible))
                .extracting(node -> ((Button) node).getText())
                .containsExactlyInAnyOrder("Close", "Small window", "Full screen");
        assertThat(screen.dialogs.getFirst().lookupAll(".round")).isEmpty();
    }

    private static Button button(SessionScreen screen, String words) {
        return screen.dialogs.getFirst().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
