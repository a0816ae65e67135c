package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberRangeTest {

    static Stream<NumberRange> all() {
        return Stream.of(
                NumberRange.BREATH,
                NumberRange.GET_READY,
                NumberRange.CHANGE,
                NumberRange.SETTLE,
                NumberRange.TEXT_SIZE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void bothEndsMayBeChosenAndNothingBeyond(NumberRange range) {
        assertThat(range.contains(range.min())).isTrue();
        assertThat(range.contains(range.max())).isTrue();
        assertThat(range.contains(range.min() - 0.001)).isFalse();
        assertThat(range.contains(range.max() + 0.001)).isFalse();
        assertThat(range.contains(Double.NaN)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("all")
    void stepsLeadFromOneEndExactlyToTheOther(NumberRange range) {
        assertThat((range.max() - range.min()) % range.step()).isZero();
    }

    @Test
    void theUsualSettingsLieWithin() {
        Settings usual = new Settings();

        assertThat(Stream.of(usual.holdIn(), usual.holdOut(), usual.moveIn(), usual.moveOut()))
                .allMatch(breath -> NumberRange.BREATH.contains(breath.get()));
        assertThat(NumberRange.GET_READY.contains(usual.getReady().get())).isTrue();
        assertThat(NumberRange.CHANGE.contains(usual.change().get())).isTrue();
        assertThat(NumberRange.SETTLE.contains(usual.settle().get())).isTrue();
        assertThat(NumberRange.TEXT_SIZE.contains(usual.textSize().get())).isTrue();
    }
}
