package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FrameLoopTest {

    private static final int REST_MILLIS = 200;

    private final List<Long> frames = new CopyOnWriteArrayList<>();
    private final List<Long> all = new CopyOnWriteArrayList<>();
    private final AtomicInteger rest = new AtomicInteger();
    private final FrameLoop loop = new FrameLoop(frames::add, rest::get);
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        new AnimationTimer() {
            @Override
            public void handle(long nanoTime) {
                all.add(nanoTime);
            }
        }.start();
        Pane node = new Pane();
        loop.drive(node);
        stage.setScene(new Scene(node, 100, 100));
        stage.show();
    }

    @Test
    void whatMovesIsDrawnOnEveryFrameAndWhatRestsNowAndThen() throws TimeoutException {
        until(() -> frames.size() > 150);
        rest.set(REST_MILLIS);

        until(this::rests);
    }

    @Test
    void aFrameStandsForWhatIsTrueHalfAFrameOnAndTheFirstTwoForNothing() throws TimeoutException {
        until(() -> frames.size() > 10);

        // Both timers are told one time a frame, and this one began no later than that of the pulse.
        assertThat(frames.getFirst())
                .isIn(List.copyOf(all).subList(2, 5).stream()
                        .map(time -> time + 1_000_000_000 / 120)
                        .toList());
    }

    @Test
    void whoDoesSomethingSeesItAtOnceAndForAWhile(FxRobot robot) throws TimeoutException {
        rest.set(REST_MILLIS);
        until(this::rests);
        int before = frames.size();

        robot.interact(loop::wake);

        until(() -> frames.size() > before + 60);
        List<Long> since = List.copyOf(frames).subList(before + 1, before + 60);
        assertThat(since.getLast() - since.getFirst())
                .as("not one frame for each rest")
                .isLessThan(TimeUnit.MILLISECONDS.toNanos((long) since.size() * REST_MILLIS));
    }

    @Test
    void inAWindowThatDoesNotShowNothingIsDrawn(FxRobot robot) {
        robot.interact(stage::hide);
        int before = frames.size();

        robot.interact(loop::wake);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(frames).hasSize(before);
    }

    private boolean rests() {
        List<Long> now = List.copyOf(frames);
        return now.size() > 3 && longest(now.subList(now.size() - 3, now.size())) >= REST_MILLIS;
    }

    private static long longest(List<Long> times) {
        long longest = 0;
        for (int i = 1; i < times.size(); i++) {
            longest = Math.max(longest, TimeUnit.NANOSECONDS.toMillis(times.get(i) - times.get(i - 1)));
        }
        return longest;
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }
}
