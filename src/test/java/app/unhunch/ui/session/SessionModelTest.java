package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.Command;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionModelTest {

    private final SessionFixture at = new SessionFixture("micro-break");

    @Test
    void oneKeyStartsPausesAndGoesOn() {
        at.model.toggle();
        assertThat(at.now().state()).isEqualTo(State.RUNNING);
        at.model.toggle();
        assertThat(at.now().state()).isEqualTo(State.PAUSED);
        at.model.toggle();
        assertThat(at.now().state()).isEqualTo(State.LEAD_IN);
    }

    @Test
    void whoIsHeardIsToldBeforeTheScreenChanges() {
        List<Integer> toldBefore = new ArrayList<>();
        at.model.now().subscribe((_, _) -> toldBefore.add(at.events.size()));

        at.model.toggle();

        assertThat(at.events).isNotEmpty();
        assertThat(toldBefore).containsExactly(at.events.size());
    }

    @Test
    void nothingMovesWhilePaused() {
        at.model.toggle();
        at.run(Duration.ofSeconds(2));
        at.model.apply(Command.PAUSE);
        var position = at.now().moment().position();
        at.run(Duration.ofSeconds(5));

        assertThat(at.now().moment().position()).isEqualTo(position);
    }

    @Test
    void goingOnCountsFromTheKeyAlthoughReadingsAreRareInAPause() {
        at.model.toggle();
        at.run(Duration.ofSeconds(2));
        at.model.apply(Command.PAUSE);
        at.frame();
        at.model.toggle();
        at.sleep(Duration.ofMillis(900));
        assertThat(at.now().leadInLeft()).isEqualTo(Session.LEAD_IN);

        at.sleep(Duration.ofMillis(100));

        assertThat(at.now().leadInLeft()).isEqualTo(Session.LEAD_IN.minusMillis(100));
    }

    @Test
    void aKeyThatIsNotLegalNowDoesNothing() {
        at.model.apply(Command.NEXT);
        at.model.apply(Command.RESUME);
        at.model.apply(Command.EXTEND);

        assertThat(at.events).isEmpty();
        assertThat(at.now().state()).isEqualTo(State.READY);
    }

    @Test
    void lostTimeIsAPauseWithItsReason() {
        at.model.toggle();
        at.run(Duration.ofSeconds(2));
        at.sleep(Duration.ofHours(1));

        assertThat(at.now().state()).isEqualTo(State.PAUSED);
        assertThat(at.now().pauseReason()).isEqualTo(PauseReason.GAP);
    }

    @Test
    void theSnapshotSaysWhichCommandsAreLegal() {
        at.model.toggle();

        assertThat(at.now().legal())
                .containsExactlyInAnyOrder(
                        Command.PAUSE, Command.NEXT, Command.BACK, Command.EXTEND, Command.HURTS, Command.STOP);
    }

    @Test
    void theEndIsToldOnceAndAfterItsEvents() {
        at.model.toggle();
        at.model.apply(Command.STOP);
        at.run(Duration.ofSeconds(1));

        assertThat(at.over).containsExactly(at.session);
        assertThat(at.events.getLast()).isInstanceOf(SessionEvent.Stopped.class);
    }

    @Test
    void leavingTheLastStretchFinishes() {
        at.model.toggle();
        at.model.apply(Command.NEXT);

        assertThat(at.session.state()).isEqualTo(State.FINISHED);
        assertThat(at.over).hasSize(1);
    }
}
