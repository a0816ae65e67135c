package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TopBarTest {

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @Test
    void itNamesTheRoutineAndSaysWhatIsLeftAndWhenItEnds() {
        SessionScreen screen = OnScreen.get(() -> new SessionScreen("micro-break", 1280, 800, 1).run(7));
        Parent bar = (Parent) screen.find(".top-bar");

        assertThat(bar.lookupAll(".label").stream().map(node -> ((Label) node).getText()))
                .contains("Micro Break", "1:56 left · ends 00:01");
    }
}
