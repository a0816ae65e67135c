package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.widget.Seen;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TipLineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private TipLine tips;

    @Start
    void start(Stage stage) {
        HomeFixture home = new HomeFixture();
        tips = new TipLine(home.texts);
        tips.fill(home.times);
    }

    @Test
    void eachDayHasAnotherTipUntilAllFourWereThere(FxRobot robot) {
        Set<String> shown = new HashSet<>();
        robot.interact(() -> {
            for (int day = 0; day < 4; day++) {
                tips.show(DAY.plusDays(day));
                List<String> words = Seen.words(tips);
                shown.add(words.getFirst());
                assertThat(words).endsWith("Enter", "starts");
            }
            tips.show(DAY.plusDays(4));
        });

        assertThat(shown).hasSize(4).contains(Seen.words(tips).getFirst());
    }
}
