package app.unhunch.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.live.JournalThreads;
import app.unhunch.journal.store.JournalFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressModelTest {

    @TempDir
    Path folder;

    @Test
    void theWindowDoesNotWaitForAFileThatIsSaved() {
        Queue<Runnable> disk = new ArrayDeque<>();
        JournalService journal = new JournalService(
                new JournalFolder(folder.resolve("journal"), "test"),
                "1.0",
                new JournalThreads(disk::add, Runnable::run, _ -> {}));
        ProgressFixture at = new ProgressFixture(journal);
        journal.keep(SampleJournal.few(ProgressFixture.TODAY).getFirst());
        Path file = folder.resolve("mine.csv");
        at.place = file;
        at.model.saveCsv();
        assertThat(Files.exists(file)).isFalse();
        assertThat(at.told).isEmpty();
        disk.forEach(Runnable::run);
        assertThat(file).isNotEmptyFile();
        assertThat(at.told).containsExactly("Saved to " + file + ".");
    }
}
