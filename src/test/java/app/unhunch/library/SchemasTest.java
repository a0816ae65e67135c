package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasTest {

    @TempDir
    Path folder;

    @Test
    void aNewFolderIsReadyForWritingRoutinesStretchesAndPoses() throws IOException {
        Path mine = folder.resolve("not/there/yet");
        Schemas.copyTo(mine);

        assertThat(mine.resolve("stretches")).isEmptyDirectory();
        assertThat(mine.resolve("poses")).isEmptyDirectory();
        for (String schema : Bundled.SCHEMAS) {
            assertThat(mine.resolve("schema").resolve(schema))
                    .hasSameBinaryContentAs(Path.of("routines/schema").resolve(schema));
        }
    }

    @Test
    void olderSchemasAreReplacedAndThePersonsFilesAreKept() throws IOException {
        Schemas.copyTo(folder);
        Path schema = folder.resolve("schema").resolve(Bundled.SCHEMAS.getFirst());
        Path own = folder.resolve("stretches/mine.json");
        Files.writeString(schema, "old");
        Files.writeString(own, "mine");
        Schemas.copyTo(folder);

        assertThat(schema).content().isNotEqualTo("old");
        assertThat(own).hasContent("mine");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Schemas.copyTo(file)).isInstanceOf(IOException.class);
    }
}
