package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatingSystemTest {

    @ParameterizedTest
    @CsvSource({
        "Windows 11, WINDOWS",
        "Mac OS X, MAC",
        "Linux, LINUX",
        "FreeBSD, LINUX",
        "'', LINUX",
    })
    void everySystemBelongsToAFamily(String name, OperatingSystem family) {
        assertThat(OperatingSystem.of(name)).isEqualTo(family);
    }
}
