package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// On real files. The limits of time are there so that a read that never ends fails rather than hangs.
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TextFileTest {

    @TempDir
    Path folder;

    private Path path;
    private TextFile file;

    @BeforeEach
    void setUp() {
        path = folder.resolve("settings.json");
        file = new TextFile(path);
    }

    @Test
    void whatIsWrittenIsReadAndNothingElseIsLeft() throws IOException {
        file.write("{é}");

        assertThat(file.exists()).isTrue();
        assertThat(file.read(10)).isEqualTo("{é}");
        assertThat(folder).isDirectoryContaining(path::equals).isDirectoryNotContaining(f -> !f.equals(path));
    }

    @Test
    void theMarkThatNotepadPutsFirstIsNotPartOfTheText() throws IOException {
        Files.writeString(path, "\uFEFF{\uFEFF}");
        assertThat(file.read(100)).isEqualTo("{\uFEFF}");
        Files.writeString(path, "\uFEFF");
        assertThat(file.read(100)).isEmpty();
    }

    @Test
    void asMuchAsAllowedIsReadAndNotAByteMore() throws IOException {
        Files.writeString(path, "12345");

        assertThat(file.read(5)).isEqualTo("12345");
        assertThatThrownBy(() -> file.read(4)).hasMessageContaining("larger than 4 bytes");
    }

    @Test
    void bytesThatAreNotTextAreNotGuessedAt() throws IOException {
        Files.write(path, new byte[] {'{', (byte) 0xff, '}'});

        assertThatThrownBy(() -> file.read(10)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void aPipeIsNeitherReadNorCopiedNorReplaced() throws Exception {
        makePipe(path);

        assertUntouched();
    }

    @Test
    void aLinkToADeviceThatNeverEndsIsNeitherReadNorCopiedNorReplaced() throws IOException {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));
        link(path, zero);

        assertUntouched();
        assertThat(path).isSymbolicLink();
    }

    @Test
    void aFolderIsNeitherReadNorCopiedNorReplaced() throws IOException {
        Files.createDirectory(path);

        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLinkStaysAndItsFileIsWritten(boolean relative) throws IOException {
        Path real = Files.createDirectory(folder.resolve("synced")).resolve("mine.json");
        Files.writeString(real, "old");
        Path between = Files.createDirectory(folder.resolve("between")).resolve("link");
        link(between, relative ? Path.of("../synced/mine.json") : real);
        link(path, relative ? Path.of("between/link") : between);
        assertThat(file.read(10)).isEqualTo("old");
        file.write("new");

        assertThat(real).hasContent("new");
        assertThat(path).isSymbolicLink().hasContent("new");
        assertThat(between).isSymbolicLink();
        assertThat(real.getParent()).isDirectoryNotContaining(f -> !f.equals(real));
    }

    @Test
    void aLinkToAFileThatIsNotThereYetMakesIt() throws IOException {
        link(path, Path.of("mine.json"));
        assertThat(file.exists()).isFalse();
        file.write("new");

        assertThat(folder.resolve("mine.json")).isRegularFile().hasContent("new");
        assertThat(path).isSymbolicLink();
    }

    /// Such as a drive that is not plugged in: a folder that is made in its place would hide it later.
    @Test
    void aLinkIntoAFolderThatIsNotThereMakesNone() throws IOException {
        link(path, folder.resolve("drive/mine.json"));

        assertThatThrownBy(() -> file.write("new")).isInstanceOf(IOException.class);
        assertThat(folder.resolve("drive")).doesNotExist();
        assertThat(path).isSymbolicLink();
    }

    @Test
    void aLinkInACircleIsLeftAlone() throws IOException {
        link(path, Path.of("other"));
        link(folder.resolve("other"), path);

        assertThat(file.exists()).isFalse();
        assertThatThrownBy(() -> file.write("new")).isInstanceOf(FileSystemLoopException.class);
        assertThat(path).isSymbolicLink();
    }

    @Test
    void aCopyNeverTakesThePlaceOfAnything() throws IOException {
        Files.writeString(path, "content");
        Files.writeString(folder.resolve("copy-1"), "mine");
        link(folder.resolve("copy-2"), Path.of("nowhere"));

        assertThat(file.copyAside("copy-%d"))
                .isEqualTo(folder.resolve("copy-3"))
                .hasContent("content");
        assertThat(folder.resolve("copy-1")).hasContent("mine");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void whatIsFarTooLargeForSettingsIsNotCopied() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(path.toFile(), "rw")) {
            large.setLength((16 << 20) + 1);
        }

        assertThatThrownBy(() -> file.copyAside("copy-%d")).hasMessageContaining("larger than");
        assertThat(folder.resolve("copy-1")).doesNotExist();
    }

    private void assertUntouched() {
        assertThat(file.exists()).isTrue();
        for (Attempt attempt :
                List.<Attempt>of(() -> file.read(10), () -> file.write("new"), () -> file.copyAside("copy-%d"))) {
            assertThatThrownBy(attempt::make)
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(path + ": not a regular file");
        }
        assertThat(path).satisfies(p -> assertThat(Files.isRegularFile(p)).isFalse());
        assertThat(folder).isDirectoryNotContaining(f -> !f.equals(path));
    }

    /// Something to do with a file.
    @FunctionalInterface
    private interface Attempt {
        void make() throws IOException;
    }

    static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeTrue(false, "no links here: " + e); // Windows asks for a right.
        }
    }

    static void makePipe(Path path) throws InterruptedException {
        try {
            int rc = new ProcessBuilder("mkfifo", path.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            assumeTrue(rc == 0, "mkfifo did not work");
        } catch (IOException e) {
            assumeTrue(false, "no mkfifo here: " + e);
        }
    }
}
