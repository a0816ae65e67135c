package app.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unhunch.model.Breath;
import app.unhunch.model.Side;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration LEAST = Duration.ofMillis(1);

    @Test
    void theUsualPaceIsSixBreathsAMinuteWithTheLongerHalfGoingOut() {
        BreathPace holding = Pace.USUAL.holding();
        assertThat(holding.in().plus(holding.out())).hasSeconds(10);
        assertThat(holding.of(Breath.OUT)).isGreaterThan(holding.of(Breath.IN));
    }

    @Test
    void gettingReadyAndChangingSidesTakeAMillisecondAtLeast() {
        assertThatCode(() -> pace(LEAST, LEAST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> pace(LEAST.minusNanos(1), LEAST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pace(LEAST, LEAST.minusNanos(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settlingInTakesNoTimeOrAMillisecondAtLeast() {
        assertThatCode(() -> settling(Duration.ZERO)).doesNotThrowAnyException();
        assertThatCode(() -> settling(LEAST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> settling(LEAST.minusNanos(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settling(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Pace pace(Duration getReady, Duration change) {
        return new Pace(Pace.USUAL.holding(), Pace.USUAL.moving(), getReady, change, Duration.ZERO, Side.LEFT);
    }

    private static Pace settling(Duration settle) {
        return new Pace(Pace.USUAL.holding(), Pace.USUAL.moving(), LEAST, LEAST, settle, Side.LEFT);
    }
}
