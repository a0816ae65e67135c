package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RangeTest {

    static Stream<Range> all() {
        return Stream.of(Range.BREATH, Range.GET_READY, Range.CHANGE, Range.SETTLE, Range.TEXT_SIZE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void bothEndsMayBeChosenAndNothingBeyond(Range range) {
        assertThat(range.contains(range.min())).isTrue();
        assertThat(range.contains(range.max())).isTrue();
        assertThat(range.contains(range.min() - 0.001)).isFalse();
        assertThat(range.contains(range.max() + 0.001)).isFalse();
        assertThat(range.contains(Double.NaN)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("all")
    void stepsLeadFromOneEndExactlyToTheOther(Range range) {
        assertThat((range.max() - range.min()) % range.step()).isZero();
    }

    @Test
    void theUsualSettingsLieWithin() {
        Settings usual = new Settings();

        assertThat(Stream.of(usual.holdIn(), usual.holdOut(), usual.moveIn(), usual.moveOut()))
                .allMatch(breath -> Range.BREATH.contains(breath.get()));
        assertThat(Range.GET_READY.contains(usual.getReady().get())).isTrue();
        assertThat(Range.CHANGE.contains(usual.change().get())).isTrue();
        assertThat(Range.SETTLE.contains(usual.settle().get())).isTrue();
        assertThat(Range.TEXT_SIZE.contains(usual.textSize().get())).isTrue();
    }
}
