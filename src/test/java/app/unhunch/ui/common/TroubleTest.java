package app.unhunch.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TroubleTest {

    private static final Path FOLDER = Path.of("journal");

    @Test
    void aFullDiskWantsSpace() {
        assertThat(words(new IOException("No space left on device"))).contains("the disk is full", "Free some space");
        assertThat(words(new FileSystemException("a", null, "There is not enough space on the disk")))
                .contains("the disk is full");
    }

    @Test
    void aClosedFolderWantsToBeOpened() {
        assertThat(words(new AccessDeniedException("journal"))).contains("cannot be written to", "journal");
        assertThat(words(new FileSystemException("a", null, "Read-only file system")))
                .contains("cannot be written to");
    }

    @Test
    void anythingElseIsToldAsTheSystemTellsIt() {
        assertThat(words(new IOException("Input/output error"))).contains("Input/output error", "journal");
        assertThat(words(new IOException())).contains("could not be written");
    }

    private static String words(IOException fault) {
        return Trouble.words(fault, FOLDER, new Texts(Locale.UK));
    }
}
