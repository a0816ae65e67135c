package app.unhunch.launch.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

class ScreenClassesTest {

    @Test
    void aRehearsalMeetsTheClassesOfARealScreen() {
        assumeThat(ModuleLayer.boot().findModule("javafx.graphics"))
                .as("the toolkit is a module")
                .isPresent();

        assertThat(ScreenClasses.meet())
                .contains("com.sun.glass.ui.Window")
                .anyMatch(name -> name.matches("com\\.sun\\.glass\\.ui\\.(gtk|mac|win)\\..*Application"));
    }
}
