package app.unhunch.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import app.unhunch.session.State;
import org.junit.jupiter.api.Test;

class SelfRunningTest {

    private final Session session = new Session(Samples.timeline());
    private final SelfRunning controls = new SelfRunning();

    @Test
    void itStartsGoesOnAfterAPauseAndAsksNothing() {
        assertThat(controls.react(KeySource.NONE, session)).isNotEmpty();
        assertThat(session.state()).isEqualTo(State.RUNNING);
        assertThat(controls.react(KeySource.NONE, session))
                .as("it already runs")
                .isEmpty();

        session.pause(PauseReason.ASKED);
        controls.react(KeySource.NONE, session);
        assertThat(session.state()).isEqualTo(State.LEAD_IN);
        assertThat(controls.asking()).isFalse();
    }

    @Test
    void itStopsWhenThereIsNobodyToReadIt() {
        controls.react(KeySource.NONE, session);
        controls.react(KeySource.CLOSED, session);

        assertThat(session.state()).isEqualTo(State.STOPPED);
    }
}
