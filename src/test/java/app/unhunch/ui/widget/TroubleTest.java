package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.store.Fault;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TroubleTest {

    private static final Path FOLDER = Path.of("journal");

    @Test
    void aFullDiskWantsSpace() {
        assertThat(words(Fault.Kind.FULL)).contains("the disk is full", "Free some space");
    }

    @Test
    void aClosedFolderWantsToBeOpened() {
        assertThat(words(Fault.Kind.CLOSED)).contains("is not allowed to write to", "journal");
    }

    @Test
    void anythingElseIsToldAsTheSystemTellsIt() {
        assertThat(words(Fault.Kind.OTHER)).contains("Input/output error", "journal");
    }

    private static String words(Fault.Kind kind) {
        return Trouble.words(new Fault(kind, new IOException("Input/output error")), FOLDER, TestTexts.english());
    }
}
