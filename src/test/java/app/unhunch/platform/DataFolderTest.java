package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {

    private static final Path HOME = Path.of("home", "ana").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

    @ParameterizedTest(name = "{0}, XDG_DATA_HOME {1}")
    @CsvSource({"Linux, ", "Linux, ''", "Linux, relative/path", "FreeBSD, "})
    void aMissingEmptyOrRelativeXdgFolderMeansTheUsualOne(String osName, String dataHome) {
        Map<String, String> environment = dataHome == null ? Map.of() : Map.of("XDG_DATA_HOME", dataHome);
        assertThat(folder(osName, environment)).isEqualTo(HOME.resolve(".local", "share", "unhunch"));
    }

    @ParameterizedTest(name = "{0} uses {1}: {2}")
    @CsvSource({
        "Linux, XDG_DATA_HOME, true",
        "Linux, HOME, true",
        "Mac OS X, HOME, true",
        "Windows 11, HOME, false",
        "Linux, APPDATA, false",
        "Mac OS X, XDG_DATA_HOME, false",
        "Mac OS X, APPDATA, false",
        "Windows 11, APPDATA, true",
        "Windows 11, XDG_DATA_HOME, false"
    })
    void eachSystemListensToItsOwnVariableOnly(String osName, String variable, boolean used) {
        Path folder = folder(osName, Map.of(variable, ELSEWHERE.toString()));
        assertThat(folder.startsWith(ELSEWHERE)).isEqualTo(used);
        assertThat(folder.startsWith(HOME)).isEqualTo(!used);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Mac OS X, Library/Application Support/Unhunch", "Windows 10, AppData/Roaming/Unhunch"})
    void withoutVariablesTheFolderIsTheOneThatPeopleLookFor(String osName, String expected) {
        assertThat(folder(osName, Map.of())).isEqualTo(HOME.resolve(expected));
    }

    private static Path folder(String osName, Map<String, String> environment) {
        return DataFolder.of(OperatingSystem.of(osName), environment, HOME);
    }
}
