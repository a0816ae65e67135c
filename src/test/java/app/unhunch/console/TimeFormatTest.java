package app.unhunch.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormatTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 00:00.000, 00:00, 0",
        "PT0.001S, 00:00.001, 00:01, 1",
        "PT59.999S, 00:59.999, 01:00, 60",
        "PT5M36S, 05:36.000, 05:36, 336",
        "PT2H0.25S, 120:00.250, 120:01, 7201"
    })
    void timesAreExactInLinesAndCountDownInWholeSeconds(Duration time, String exact, String minutes, long seconds) {
        assertThat(TimeFormat.exact(time)).isEqualTo(exact);
        assertThat(TimeFormat.minutes(time)).isEqualTo(minutes);
        assertThat(TimeFormat.seconds(time)).isEqualTo(seconds);
    }
}
