package app.unhunch.journal.store;

import static app.unhunch.journal.SampleEntries.entry;
import static app.unhunch.journal.SampleEntries.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two windows: what runs in one is not offered in the other.
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SessionDraftElsewhereTest {

    @TempDir
    Path folder;

    @Test
    void whatRunsInAnotherWindowIsOfferedOnlyOnceThatIsGone() throws IOException {
        JournalFolder desk = new JournalFolder(folder, "desk");
        try (Child other = Child.start(List.of(), DraftChild.class, folder.toString(), "1")) {
            assertThat(other.line()).isEqualTo("running");
            assertThat(desk.interrupted()).isEmpty();
            assertThat(folder.resolve("running/desk." + id(1) + ".jsonl")).exists();
            assertThat(other.kill()).isEmpty();
        }
        assertThat(desk.interrupted())
                .singleElement()
                .extracting(found -> found.entry().revised(1))
                .isEqualTo(entry(1));
    }

    /// On Linux a lock is lost when the process that holds it opens the file once more and closes it again.
    @Test
    void whatRunsHereIsNotOfferedElsewhereEvenAfterSomebodyLookedHere() throws IOException {
        JournalFolder desk = new JournalFolder(folder, "desk");
        SessionDraft running = desk.running(id(1));
        running.note(entry(1));
        assertThat(desk.interrupted()).isEmpty();
        assertThat(offeredElsewhere()).isEqualTo("0");
        running.close();
        assertThat(offeredElsewhere()).isEqualTo("1");
    }

    private String offeredElsewhere() throws IOException {
        try (Child other = Child.start(List.of(), DraftChild.class, folder.toString())) {
            return String.valueOf(other.line());
        }
    }
}
