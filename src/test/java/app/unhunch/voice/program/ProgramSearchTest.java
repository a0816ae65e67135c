package app.unhunch.voice.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramSearchTest {

    @TempDir
    private Path first;

    @TempDir
    private Path second;

    private ProgramSearch search;

    @BeforeEach
    void paths() {
        search = ProgramSearch.in(
                Map.of("HOME", "/nowhere", "Path", String.join(File.pathSeparator, "", "\0", "target", path(), ".")));
    }

    private String path() {
        return first + File.pathSeparator + second;
    }

    @Test
    void theFirstFolderThatHasItWins() throws IOException {
        program(second, "talker");
        assertThat(search.find("talker")).contains(second.resolve("talker"));
        program(first, "talker");
        assertThat(search.find("talker")).contains(first.resolve("talker"));
    }

    @Test
    void whatCannotRunIsNoProgram() throws IOException {
        Files.createDirectory(first.resolve("talker"));
        Path reader = Files.createFile(second.resolve("reader"));
        assertThat(search.find("talker")).isEmpty();
        // On Windows every file may be run.
        assertThat(search.find("reader").isPresent()).isEqualTo(Files.isExecutable(reader));
        assertThat(search.find("nobody")).isEmpty();
    }

    @Test
    void aProgramInTheCurrentFolderIsNotOneOfTheSystem() throws IOException {
        Path here = Files.createTempFile(Path.of("target"), "talker", "");
        try {
            assertThat(here.toFile().setExecutable(true)).isTrue();
            assertThat(search.find(here.getFileName().toString())).isEmpty();
        } finally {
            Files.delete(here);
        }
    }

    @Test
    void withoutASearchPathThereIsNothing() {
        assertThat(ProgramSearch.in(Map.of()).find("talker")).isEmpty();
    }

    private static void program(Path folder, String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
