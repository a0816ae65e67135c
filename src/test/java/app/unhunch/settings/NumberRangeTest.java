package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberRangeTest {

    /// The ranges of all numbers that can be set.
    static Stream<NumberRange> all() {
        return new Settings()
                .declared().all().stream()
                        .filter(NumberSetting.class::isInstance)
                        .map(number -> ((NumberSetting) number).range())
                        .distinct();
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
        assertThat(range.min()).isLessThan(range.max());
        assertThat((range.max() - range.min()) % range.step()).isZero();
    }

    @Test
    void aUsualValueOutsideItsRangeCannotBeDeclared() {
        SettingsRegistry declared = new SettingsRegistry();

        assertThatThrownBy(() -> declared.number("getReadySeconds", 4, NumberRange.GET_READY))
                .hasMessage("getReadySeconds cannot be 4.0");
        assertThat(declared.all()).isEmpty();
    }
}
