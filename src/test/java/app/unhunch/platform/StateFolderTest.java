package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateFolderTest {

    private static final Path HOME = Path.of("home", "ana").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Linux, .local/state/unhunch",
        "Mac OS X, Library/Preferences/Unhunch",
        "Windows 11, AppData/Local/Unhunch"
    })
    void itIsWhereNothingIsKeptInStepWithOtherMachines(String osName, String expected) {
        OperatingSystem system = OperatingSystem.of(osName);
        Path folder = StateFolder.of(system, Map.of(), HOME);
        assertThat(folder).isEqualTo(HOME.resolve(expected));
        assertThat(folder.startsWith(DataFolder.of(system, Map.of(), HOME)))
                .as("in the data folder, which may be shared")
                .isFalse();
    }

    @Test
    void whoeverHasAPlaceOfTheirOwnForItIsHeard() {
        Map<String, String> environment =
                Map.of("XDG_STATE_HOME", ELSEWHERE.toString(), "LOCALAPPDATA", ELSEWHERE.toString());
        assertThat(StateFolder.of(OperatingSystem.LINUX, environment, HOME)).isEqualTo(ELSEWHERE.resolve("unhunch"));
        assertThat(StateFolder.of(OperatingSystem.WINDOWS, environment, HOME)).isEqualTo(ELSEWHERE.resolve("Unhunch"));
    }
}
