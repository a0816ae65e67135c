package app.unhunch.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setUp() throws IOException {
        file = Files.writeString(folder.resolve("journal.csv"), "last month");
    }

    @Test
    void whatIsThereStaysWhenTheNewOneCannotBeWrittenToItsEnd() throws IOException {
        assertThatIOException()
                .isThrownBy(() -> WholeFile.write(file, draft -> {
                    Files.writeString(draft, "half");
                    throw new IOException("No space left on device");
                }));
        assertThat(file).hasContent("last month");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining(f -> !f.equals(file));
    }

    @Test
    void aNewOneTakesItsPlace() throws IOException {
        WholeFile.write(file, draft -> Files.writeString(draft, "this month"));
        assertThat(file).hasContent("this month");
        assertThat(folder).isDirectoryNotContaining(f -> !f.equals(file));
    }

    @Test
    void aLinkLeadsWhereItLed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        WholeFile.write(link, draft -> Files.writeString(draft, "this month"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("this month");
    }
}
