package app.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.model.Breath;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreathPaceTest {

    private final BreathPace pace = new BreathPace(Duration.ofSeconds(4), Duration.ofSeconds(6));

    @ParameterizedTest(name = "after {0} s: {1}, {2} through, {3} full, {4} s left")
    @CsvSource(textBlock = """
        0,  IN,  0.0,  0.0,  4
        1,  IN,  0.25, 0.25, 3
        4,  OUT, 0.0,  1.0,  6
        7,  OUT, 0.5,  0.5,  3
        10, IN,  0.0,  0.0,  4
        23, IN,  0.75, 0.75, 1
        27, OUT, 0.5,  0.5,  3
        """)
    void theBreathComesAndGoes(int elapsed, Breath half, double progress, double fullness, int left) {
        BreathPoint point = pace.at(Duration.ofSeconds(elapsed));
        assertThat(point.half()).isEqualTo(half);
        assertThat(point.progress()).isEqualTo(progress);
        assertThat(point.fullness()).isEqualTo(fullness);
        assertThat(point.left()).hasSeconds(left);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 10, 14, 20})
    void theLungsAreAsFullBeforeAHalfEndsAsWhenTheNextBegins(int seconds) {
        Duration change = Duration.ofSeconds(seconds);
        assertThat(pace.at(change.minusNanos(1)).fullness())
                .isCloseTo(pace.at(change).fullness(), within(1e-6));
    }

    @Test
    void aBreathTakesTime() {
        assertThatThrownBy(() -> new BreathPace(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BreathPace(Duration.ofSeconds(1), Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
