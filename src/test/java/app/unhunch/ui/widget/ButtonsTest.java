package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ButtonsTest {

    private final AtomicInteger pressed = new AtomicInteger();

    @Test
    void aButtonDoesWhatItSays(FxRobot robot) {
        robot.interact(() -> {
            Button button = Buttons.of(Feather.CHECK, "Save_as", pressed::incrementAndGet);
            button.fire();
            assertThat(button.getText()).isEqualTo("Save_as");
            assertThat(button.isMnemonicParsing())
                    .as("an underline is a letter")
                    .isFalse();
            assertThat(button.getGraphic()).isNotNull();
        });
        assertThat(pressed).hasValue(1);
    }

    @Test
    void anIconAloneStillHasWordsForThoseWhoAskOrListen(FxRobot robot) {
        robot.interact(() -> {
            Button button = Buttons.icon(Feather.FOLDER, "Open the folder", pressed::incrementAndGet);
            button.fire();
            assertThat(button.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
            assertThat(button.getAccessibleText()).isEqualTo("Open the folder");
            assertThat(button.getTooltip().getText()).isEqualTo("Open the folder");
        });
        assertThat(pressed).hasValue(1);
    }
}
