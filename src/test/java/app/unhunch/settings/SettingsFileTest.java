package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void aFirstStartHasNothingToTellAndLeavesNoFile() throws IOException {
        start();

        assertThat(SettingsFile.open(folder).note()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatCannotBeUsedIsToldOnceAndNotAtTheNextStart() throws IOException {
        Files.writeString(folder.resolve(SettingsFile.NAME), "{ \"getReadySeconds\": 12, \"firstSide\": \"up\" }");

        SettingsFile first = start();
        SettingsFile second = start();

        assertThat(first.note().orElseThrow().key()).isEqualTo("tell.settingsSetAside");
        assertThat(Path.of(first.note().orElseThrow().argument().value().toString()))
                .content()
                .contains("up");
        assertThat(second.note()).isEmpty();
        assertThat(second.settings().getReady().get()).isEqualTo(12);
    }

    @Test
    void aFileThatCanBeReadButNotSetAsideIsUsedAndLeftAlone() throws IOException {
        Path file = folder.resolve(SettingsFile.NAME);
        String content = "{ \"getReadySeconds\": 12, \"firstSide\": \"up\" }";
        Files.writeString(file, content);
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder));

        SettingsFile opened = SettingsFile.open(folder);

        assertThat(folder.toFile().setWritable(true)).isTrue();
        assertThat(opened.note().orElseThrow().key()).isEqualTo("tell.settingsLocked");
        assertThat(opened.store()).isEmpty();
        assertThat(opened.settings().getReady().get()).isEqualTo(12);
        assertThat(file).hasContent(content);
    }

    @Test
    void aChangeIsThereAtTheNextStart() throws IOException {
        SettingsFile file = SettingsFile.open(folder);
        try (var _ = file.keep(SettingsFileTest::fail).orElseThrow()) {
            file.settings().getReady().set(15);
        }

        assertThat(SettingsFile.open(folder).settings().getReady().get()).isEqualTo(15);
    }

    /// A start of the program, to its end.
    private SettingsFile start() throws IOException {
        SettingsFile file = SettingsFile.open(folder);
        file.keep(SettingsFileTest::fail).orElseThrow().close();
        return file;
    }

    private static void fail(IOException e) {
        throw new AssertionError(e);
    }
}
