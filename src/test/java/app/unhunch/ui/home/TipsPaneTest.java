package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.widget.Seen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
    void fourSmallThingsThatHelpAreFour() {
        assertThat(Seen.words(tips))
                .hasSize(5)
                .startsWith("Four small things that help")
                .contains("Go to a mild stretch and stop short of pain.");
    }
}
