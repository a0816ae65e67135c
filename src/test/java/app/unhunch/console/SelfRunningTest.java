package app.unhunch.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.run.SessionRun;
import app.unhunch.session.Command;
import app.unhunch.session.Session;
import app.unhunch.session.SessionListener;
import app.unhunch.session.State;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelfRunningTest {

    private final SelfRunning controls = new SelfRunning();
    private final Session session = new Session(Samples.timeline());
    private final SessionRun run = new SessionRun(session, 1, SessionListener.silent(), Optional.empty());

    @Test
    void itStartsGoesOnAfterAPauseAndAsksNothing() {
        controls.press(KeySource.NONE, run);
        assertThat(session.state()).isEqualTo(State.RUNNING);
        assertThat(controls.press(KeySource.NONE, run)).as("it already runs").isEmpty();
        session.apply(Command.PAUSE);
        controls.press(KeySource.NONE, run);
        assertThat(session.state()).isEqualTo(State.LEAD_IN);
        assertThat(controls.asking()).isFalse();
    }

    @Test
    void itStopsWhenThereIsNobodyToReadIt() {
        controls.press(KeySource.NONE, run);
        controls.press(KeySource.CLOSED, run);
        assertThat(session.state()).isEqualTo(State.STOPPED);
    }
}
