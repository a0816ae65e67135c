package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineNameTest {

    private static final Path NONE = Path.of("no", "such", "file");

    @TempDir
    Path folder;

    private static String windows(String name) {
        return MachineName.of(Map.of("COMPUTERNAME", name), NONE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DESKTOP-4F2K, desktop-4f2k",
        "ana's Mac Book.local, ana-s-mac-book-local",
        "--odd__name--, odd-name",
        "../../etc/passwd, etc-passwd",
        "Bücher, b-cher",
        "ISTANBUL, istanbul",
        "a, a",
        "con, con-machine",
        "NUL, nul-machine",
        "COM1, com1-machine",
        "lpt9, lpt9-machine",
        "console, console",
    })
    void anyNameBecomesAGoodNameForAFile(String name, String expected) {
        assertThat(windows(name)).isEqualTo(expected);
    }

    @Test
    void aLongNameIsCutAndDoesNotEndWithAHyphen() {
        assertThat(windows("a".repeat(100))).isEqualTo("a".repeat(40));
        assertThat(windows("a".repeat(39) + " " + "b".repeat(39))).isEqualTo("a".repeat(39));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "---", "漢字"})
    void withoutAUsableNameItIsThisMachine(String name) {
        assertThat(windows(name)).isEqualTo("this-machine");
        assertThat(MachineName.of(Map.of(), NONE)).isEqualTo("this-machine");
    }

    @Test
    void theNamesAreTriedInTurn() throws IOException {
        Path hostname = Files.writeString(folder.resolve("hostname"), "from-file\n");
        Map<String, String> both = Map.of("COMPUTERNAME", "from-windows", "HOSTNAME", "from-shell");
        assertThat(MachineName.of(both, hostname)).isEqualTo("from-windows");
        assertThat(MachineName.of(Map.of("HOSTNAME", "from-shell"), hostname)).isEqualTo("from-file");
        assertThat(MachineName.of(Map.of("HOSTNAME", "from-shell"), NONE)).isEqualTo("from-shell");
        assertThat(MachineName.of(Map.of("COMPUTERNAME", "漢字", "HOSTNAME", "b"), NONE))
                .isEqualTo("b");
    }

    @Test
    void aFileThatCannotBeReadIsPassedOver() throws IOException {
        Path broken = Files.write(folder.resolve("hostname"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertThat(MachineName.of(Map.of("HOSTNAME", "b"), broken)).isEqualTo("b");
        assertThat(MachineName.of(Map.of("HOSTNAME", "b"), folder)).isEqualTo("b");
    }

    @Property
    void itIsAlwaysSmallLettersDigitsAndHyphens(@ForAll String name) {
        assertThat(windows(name)).matches("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");
    }
}
