package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.unhunch.library.check.Document;
import app.unhunch.library.problem.English;
import app.unhunch.library.problem.Problem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void readsFilesThatEndInJsonByNameAndNothingElse() throws IOException {
        for (String name :
                List.of("b.json", "a.json", "B.json", "notes.txt", "c.json.bak", "._a.json", ".hidden.json")) {
            Files.writeString(folder.resolve(name), "{}");
        }
        Files.createDirectory(folder.resolve("folder.json"));
        Files.createDirectory(folder.resolve("deeper"));
        Files.writeString(folder.resolve("deeper/d.json"), "{}");

        assertThat(Folder.read(folder, problems))
                .extracting(Document::name)
                .containsExactly(path("B.json"), path("a.json"), path("b.json"));
        assertThat(problems).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        assertThat(Folder.read(folder.resolve("none"), problems)).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void aFileInPlaceOfAFolderIsAProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("stretches"), "");

        assertThat(Folder.read(file, problems)).isEmpty();
        assertThat(problems)
                .extracting(English::oneLine)
                .containsExactly(file + ": This should be a folder, but it is a file. Move it somewhere else.");
    }

    @Test
    void aFolderThatCannotBeReadIsAProblem() throws IOException {
        Path loop = folder.resolve("loop");
        assumeTrue(linksTo(loop, loop), "needs symbolic links");

        assertThat(Folder.read(loop, problems)).isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(p -> assertThat(English.oneLine(p)).startsWith(loop + ": This folder cannot be read: "));
    }

    private static boolean linksTo(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return false;
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
