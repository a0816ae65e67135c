package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepAwakeTest {

    private final List<String> told = new ArrayList<>();
    private final Queue<Runnable> background = new ArrayDeque<>();

    @Test
    void theCallerNeverWaitsForTheSystem() {
        KeepAwake.Hold hold = keepAwake(this::offered).hold();
        assertThat(told).isEmpty();
        runBackground();
        hold.close();
        assertThat(told).containsExactly("keep: stretching");
        runBackground();
        assertThat(told).containsExactly("keep: stretching", "let go");
    }

    @Test
    void aHoldThatIsLetGoBeforeItsTurnIsNeverTaken() {
        keepAwake(this::offered).hold().close();
        runBackground();
        assertThat(told).isEmpty();
    }

    @Test
    void aHoldThatIsLetGoWhileTheSystemStillAnswersIsLetGoAfterTheAnswer() {
        List<KeepAwake.Hold> holds = new ArrayList<>();
        holds.add(keepAwake(why -> {
                    told.add("asked");
                    holds.getFirst().close();
                    return () -> told.add("let go");
                })
                .hold());
        runBackground();
        assertThat(told).containsExactly("asked", "let go");
    }

    @Test
    void lettingGoTwiceLetsGoOnce() {
        KeepAwake.Hold hold = keepAwake(this::offered).hold();
        runBackground();
        hold.close();
        hold.close();
        runBackground();
        assertThat(told).containsExactly("keep: stretching", "let go");
    }

    @Test
    void theSecondWayIsTakenOnlyWhereThereIsNoFirst() {
        keepAwake(this::missing, this::offered, this::offered).hold();
        runBackground();
        assertThat(told).containsExactly("missing", "keep: stretching");
    }

    @Test
    void whereThereIsNoWayNothingBreaksAndTheNextHoldTriesAgain() {
        KeepAwake keepAwake = keepAwake(this::missing);
        for (int i = 0; i < 2; i++) {
            KeepAwake.Hold hold = keepAwake.hold();
            runBackground();
            hold.close();
            runBackground();
        }
        assertThat(told).containsExactly("missing", "missing");
    }

    @Test
    void aSystemThatCannotLetGoStopsNobody() {
        KeepAwake.Hold hold = keepAwake(why -> () -> {
                    throw new IOException("gone");
                })
                .hold();
        runBackground();
        hold.close();
        runBackground();
        assertThat(background).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySystemHasItsWaysAndIsNotAskedBeforeAHoldIsTaken(OperatingSystem system) {
        assertThat(KeepAwake.of(system, "stretching")).isInstanceOf(BackgroundKeepAwake.class);
    }

    @Test
    void theSilentTwinHoldsNothingAsOftenAsOneLikes() {
        KeepAwake.Hold hold = KeepAwake.silent().hold();
        assertThatCode(() -> {
                    hold.close();
                    hold.close();
                })
                .doesNotThrowAnyException();
    }

    private KeepAwake keepAwake(Keeper... keepers) {
        return new BackgroundKeepAwake(() -> List.of(keepers), "stretching", background::add);
    }

    private Closeable offered(String why) {
        told.add("keep: " + why);
        return () -> told.add("let go");
    }

    private Closeable missing(String why) throws IOException {
        told.add("missing");
        throw new IOException("not on this system");
    }

    private void runBackground() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
