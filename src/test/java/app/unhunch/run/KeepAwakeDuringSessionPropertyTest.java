package app.unhunch.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.run.audio.RecordedKeepAwake;
import app.unhunch.session.State;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class KeepAwakeDuringSessionPropertyTest {

    private static final long SECOND = 1_000_000_000L;

    @Property
    void theScreenIsHeldWhileTheSessionGoesOnAndNeverTwice(
            @ForAll @Size(max = 60) List<State> states,
            @ForAll @IntRange(min = 1, max = 90) int step,
            @ForAll long origin) {
        RecordedKeepAwake screen = new RecordedKeepAwake();
        KeepAwakeDuringSession keeper = new KeepAwakeDuringSession(screen);
        long now = origin;
        for (State state : states) {
            now += step * SECOND;
            keeper.follow(state, now);
            assertThat(screen.held).isBetween(0, 1);
            switch (state) {
                case RUNNING, LEAD_IN -> assertThat(screen.held).isOne();
                case READY, FINISHED, STOPPED -> assertThat(screen.held).isZero();
                case PAUSED, HURT -> {}
            }
        }
        keeper.close();
        assertThat(screen.held).isZero();
    }

    @Property
    void aPauseIsJudgedByItsLengthHoweverOftenItIsLookedAt(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 20) Integer> gaps, @ForAll long origin) {
        RecordedKeepAwake screen = new RecordedKeepAwake();
        KeepAwakeDuringSession keeper = new KeepAwakeDuringSession(screen);
        keeper.follow(State.RUNNING, origin);
        keeper.follow(State.PAUSED, origin);
        long paused = 0;
        for (int gap : gaps) {
            paused += gap;
            keeper.follow(State.PAUSED, origin + paused * SECOND);
            assertThat(screen.held).isEqualTo(paused < 120 ? 1 : 0);
        }
    }
}
