package app.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unhunch.coach.Delivery;
import app.unhunch.coach.PlannedLengths;
import app.unhunch.coach.Script;
import app.unhunch.coach.Verbosity;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A warm-up comes before the stretches and counts as none of them.
class WarmUpTest {

    private static final Library LIBRARY = Library.bundled();
    private static final Routine COLD = LIBRARY.routines().getFirst();
    private static final Routine WARM = COLD.warmedUpBy(LIBRARY.warmUp());
    private static final int FIRST = -LIBRARY.warmUp().size();

    private final Timeline timeline = Timeline.of(WARM, Pace.USUAL);
    private final Session session = new Session(timeline);

    @Test
    void itsMovesComeFirstInTheirOrder() {
        assertThat(timeline.cues().stream()
                        .map(cue -> cue.part().item())
                        .distinct()
                        .toList())
                .isEqualTo(Stream.iterate(FIRST, item -> item < COLD.stretches().size(), item -> item + 1)
                        .toList());
        assertThat(timeline.cues().getFirst().part().warmUp()).isTrue();
        assertThat(timeline.startOfItem(0).part().warmUp()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Verbosity.class,
            names = {"FULL", "BRIEF"})
    void itTakesTwoMinutesWithItsWords(Verbosity verbosity) {
        Delivery words = new Delivery(new Script(Locale.ENGLISH), verbosity, new PlannedLengths(165));
        Timeline spoken = Timeline.of(WARM, Pace.USUAL.spoken(words));

        assertThat(spoken.startOfItem(0).start()).isBetween(Duration.ofSeconds(110), Duration.ofSeconds(150));
    }

    @Test
    void theStretchesAfterItAreAsLongAsWithoutIt() {
        Timeline cold = Timeline.of(COLD, Pace.USUAL);

        for (int item = 1; item < COLD.stretches().size(); item++) {
            assertThat(length(timeline, item)).isEqualTo(length(cold, item));
        }
    }

    @Test
    void oneKeyGoesToTheFirstStretch() {
        session.apply(Command.START);
        session.advance(Duration.ofSeconds(20));

        List<SessionEvent> events = session.apply(Command.SKIP_WARM_UP);

        assertThat(events)
                .noneMatch(SessionEvent.StretchLeft.class::isInstance)
                .last()
                .isEqualTo(new SessionEvent.CueEntered(timeline.startOfItem(0)));
        assertThat(session.moment().position())
                .isEqualTo(timeline.startOfItem(0).start());
        assertThat(session.outcomes()).containsOnly(Outcome.OPEN);
        assertThat(session.allows(Command.SKIP_WARM_UP)).isFalse();
        assertThatThrownBy(() -> session.apply(Command.SKIP_WARM_UP)).isInstanceOf(IllegalMoveException.class);
    }

    @Test
    void aPauseGoesOnAfterTheWarmUpIsSkipped() {
        session.apply(Command.START);
        session.apply(Command.PAUSE);

        session.apply(Command.SKIP_WARM_UP);

        assertThat(session.state()).isEqualTo(State.PAUSED);
        assertThat(session.moment().cue()).isEqualTo(timeline.startOfItem(0));
    }

    @Test
    void withoutAWarmUpThereIsNothingToSkip() {
        Session cold = new Session(Timeline.of(COLD, Pace.USUAL));
        cold.apply(Command.START);

        assertThat(cold.allows(Command.SKIP_WARM_UP)).isFalse();
    }

    @Test
    void nextGoesToItsNextMoveAndSkipsNoStretch() {
        session.apply(Command.START);

        assertThat(session.apply(Command.NEXT)).noneMatch(SessionEvent.StretchLeft.class::isInstance);
        assertThat(session.moment().cue().part().item()).isEqualTo(FIRST + 1);

        for (int i = FIRST + 1; i < 0; i++) {
            session.apply(Command.NEXT);
        }
        assertThat(session.moment().cue()).isEqualTo(timeline.startOfItem(0));
        assertThat(session.outcomes()).containsOnly(Outcome.OPEN);
    }

    @Test
    void backAtItsBeginningStaysThereAndFromTheFirstStretchGoesToItsLastMove() {
        session.apply(Command.START);
        session.apply(Command.BACK);
        assertThat(session.moment().position()).isZero();

        session.apply(Command.SKIP_WARM_UP);
        session.apply(Command.BACK);
        assertThat(session.moment().cue()).isEqualTo(timeline.startOfItem(-1));
    }

    @Test
    void aMoveThatHurtsIsLeftAndOnlyThatIsKeptOfIt() {
        session.apply(Command.START);

        Pains.andOn(session, 8);

        assertThat(session.moment().cue().part().item()).isEqualTo(FIRST + 1);
        assertThat(session.outcomes()).containsOnly(Outcome.OPEN);
        assertThat(session.pains(FIRST)).hasSize(1);
        session.apply(Command.BACK);
        assertThat(session.moment().cue().part().item()).isEqualTo(FIRST + 1);
    }

    @Test
    void whoStopsWhileAskedInTheWarmUpWasHurt() {
        session.apply(Command.START);
        session.apply(Command.HURTS);
        session.apply(Command.STOP);

        assertThat(session.hurt()).isTrue();
        assertThat(session.outcomes()).containsOnly(Outcome.OPEN);
    }

    @Test
    void itGetsNoLonger() {
        session.apply(Command.START);
        while (session.moment().cue().part().warmUp()) {
            assertThat(session.allows(Command.EXTEND)).isFalse();
            session.advance(session.moment().left());
        }
        assertThat(session.allows(Command.EXTEND)).isTrue();
    }

    @Test
    void nobodyIsWaitedForBetweenItsMoves() {
        Session waiting = new Session(timeline, AfterGetReady.WAIT);
        waiting.apply(Command.START);

        waiting.advance(timeline.length());

        assertThat(waiting.pauseReason()).isEqualTo(PauseReason.WAITING);
        assertThat(waiting.moment().position())
                .isEqualTo(timeline.startOfItem(0).end());
    }

    @Test
    void whoFollowsItToTheEndHasDoneTheStretchesOnly() {
        session.apply(Command.START);
        session.advance(timeline.length());

        assertThat(session.state()).isEqualTo(State.FINISHED);
        assertThat(session.outcomes()).hasSameSizeAs(COLD.stretches()).containsOnly(Outcome.DONE);
        assertThat(session.active()).isEqualTo(timeline.length());
    }

    private static Duration length(Timeline timeline, int item) {
        return timeline.endOfItem(item).minus(timeline.startOfItem(item).start());
    }
}
