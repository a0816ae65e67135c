package app.unhunch.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.Command;
import app.unhunch.session.State;
import org.junit.jupiter.api.Test;

class SelfRunningTest {

    private final SelfRunning controls = new SelfRunning();

    @Test
    void itStartsGoesOnAfterAPauseAndAsksNothing() {
        assertThat(controls.press(KeySource.NONE, State.READY)).contains(Command.START);
        assertThat(controls.press(KeySource.NONE, State.RUNNING))
                .as("it already runs")
                .isEmpty();
        assertThat(controls.press(KeySource.NONE, State.PAUSED)).contains(Command.RESUME);
        assertThat(controls.asking()).isFalse();
    }

    @Test
    void itStopsWhenThereIsNobodyToReadIt() {
        assertThat(controls.press(KeySource.CLOSED, State.RUNNING)).contains(Command.STOP);
    }
}
