package app.unhunch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class SpeedTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "9", "60", "999", "1000"})
    void anyWholeNumberFromOneToAThousandIsASpeed(String value) {
        assertThat(new Speed().convert(value)).isEqualTo(Integer.parseInt(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1001", "01", "1.5", "fast", "99999999999999999999", "٣"})
    void anythingElseIsNone(String value) {
        assertThatThrownBy(() -> new Speed().convert(value)).isInstanceOf(TypeConversionException.class);
    }
}
