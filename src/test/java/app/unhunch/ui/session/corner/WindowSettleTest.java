package app.unhunch.ui.session.corner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowSettleTest {

    private final WindowSettle settle = new WindowSettle();
    private final List<Double> widths = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
        stage = new Stage();
        stage.setWidth(500);
    }

    @Test
    void theDeedIsDoneOnceAfterTheLastMove(FxRobot robot) throws Exception {
        robot.interact(() -> {
            settle.whenMoved(stage, () -> widths.add(stage.getWidth()));
            stage.setWidth(600);
            stage.setWidth(700);
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !widths.isEmpty());
        // It has stopped watching, so what happens now is nothing to it.
        AtomicBoolean later = new AtomicBoolean();
        robot.interact(() -> {
            new WindowSettle().whenMoved(stage, () -> later.set(true));
            stage.setWidth(800);
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, later::get);

        assertThat(widths).containsExactly(700.0);
    }

    @Test
    void aWindowThatDoesNotMoveIsNotWaitedForForever(FxRobot robot) throws Exception {
        robot.interact(() -> settle.whenMoved(stage, () -> widths.add(stage.getWidth())));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !widths.isEmpty());

        assertThat(widths).containsExactly(500.0);
    }

    @Test
    void theLastDeedAskedForIsTheOneDone(FxRobot robot) throws Exception {
        robot.interact(() -> {
            settle.whenMoved(stage, () -> widths.add(-1.0));
            settle.whenStill(stage, () -> widths.add(stage.getWidth()));
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !widths.isEmpty());

        assertThat(widths).containsExactly(500.0);
    }
}
