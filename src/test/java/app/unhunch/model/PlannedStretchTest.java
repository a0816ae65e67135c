package app.unhunch.model;

import static app.unhunch.session.SampleRoutines.bothSidesHold;
import static app.unhunch.session.SampleRoutines.planned;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rest back is held for 10 to 40 seconds.
class PlannedStretchTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 40})
    void anyAmountThatTheStretchAllowsCanBePlanned(int amount) {
        assertThatCode(() -> planned(bothSidesHold(), amount, 1)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-10, 0, 9, 41})
    void anAmountOutsideTheRangeOfTheStretchIsRefused(int amount) {
        assertThatThrownBy(() -> planned(bothSidesHold(), amount, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rest-back does not allow " + amount);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aStretchIsDoneOnceAtLeast(int sets) {
        assertThatThrownBy(() -> planned(bothSidesHold(), 20, sets))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rest-back needs at least one set");
    }
}
