package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.Cue;
import app.unhunch.session.State;
import app.unhunch.session.pain.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    @Test
    void afterTheLastCueNothingIsToCome() {
        var at = new SessionFixture("micro-break");
        at.model.toggle();
        at.run(Duration.ofSeconds(119));

        assertThat(at.now().upcoming()).isNull();
    }

    @Test
    void outsideARepeatTheNextCueIsToCome() {
        var at = new SessionFixture("micro-break");
        at.model.toggle();

        assertThat(at.now().upcoming()).isEqualTo(at.session.timeline().cues().get(1));
    }

    @Test
    void whatWasDoneAboutPainIsRememberedUntilTheNextStretchBegins() {
        var at = new SessionFixture("desk-break");
        at.model.toggle();
        at.hurts(8);
        assertThat(at.now().response()).contains(Response.LEFT_OUT);

        at.model.toggle();
        while (at.now().state() == State.LEAD_IN || at.now().moment().cue().kind() == Cue.Kind.GET_READY) {
            at.frame();
        }
        assertThat(at.now().response()).isEmpty();
    }
}
