package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderOpenerTest {

    private static final Path ODD = Path.of("-rf $(reboot); My Routines").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({"LINUX, xdg-open", "MAC, open", "WINDOWS, explorer"})
    void theFolderIsOneArgumentWhateverItsName(OperatingSystem system, String program) {
        List<List<String>> started = new ArrayList<>();
        SystemFolderOpener opener = new SystemFolderOpener(system, command -> {
            started.add(command.command());
            return new FakeKeeperProcess();
        });
        assertThat(opener.open(ODD)).isTrue();
        assertThat(started).containsExactly(List.of(program, ODD.toString()));
    }

    @Test
    void aRelativeFolderCannotBeTakenForAnOption() {
        List<String> command = SystemFolderOpener.command(OperatingSystem.LINUX, Path.of("--help"));
        assertThat(Path.of(command.getLast())).isAbsolute();
    }

    @Test
    void aMissingFileManagerIsToldNotThrown() {
        SystemFolderOpener opener = new SystemFolderOpener(OperatingSystem.LINUX, command -> {
            throw new IOException("no such program");
        });
        assertThat(opener.open(ODD)).isFalse();
    }

    @Test
    void theSilentTwinOpensNothing() {
        assertThat(FolderOpener.silent().open(ODD)).isFalse();
    }
}
