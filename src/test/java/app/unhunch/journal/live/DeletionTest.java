package app.unhunch.journal.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.journal.Journal;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.ui.widget.TestJournal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Sessions are deleted and come back as often as one likes; the last word counts, in the window and on the disk.
class DeletionTest {

    private final List<Entry> sessions =
            SampleJournal.few(LocalDate.of(2026, 3, 1)).subList(0, 3);
    private final JournalService journal = TestJournal.of(sessions);

    @Test
    void whatIsDeletedOnceMoreStaysDeleted() {
        journal.delete(List.of(sessions.get(0)));
        journal.delete(List.of(sessions.get(1)));
        journal.undelete(journal.deleted().get().getLast());
        // A row of a list may still know the session as it was.
        journal.delete(List.of(sessions.get(1)));
        assertKept(sessions.get(2));
        journal.close();
        assertKept(sessions.get(2));
    }

    @Test
    void aDeletionBeforeOthersIsTakenBackAlone() {
        sessions.forEach(session -> journal.delete(List.of(session)));
        journal.undelete(journal.deleted().get().get(1));
        assertKept(sessions.get(1));
        assertThat(journal.deleted().get())
                .extracting(JournalService.Deletion::sessions)
                .containsExactly(List.of(sessions.get(0)), List.of(sessions.get(2)));
    }

    @Test
    void whatIsGoneIsNotDeletedTwice() {
        journal.delete(List.of(sessions.get(0)));
        journal.delete(List.of(sessions.get(0)));
        journal.deleteAll();
        assertThat(journal.deleted().get())
                .extracting(JournalService.Deletion::sessions)
                .containsExactly(sessions.subList(0, 1), sessions.subList(1, 3));
    }

    @Test
    void itComesBackAsItWasLast() {
        Entry told = sessions.get(0).told(sessions.get(0).checkIn(), "a note");
        journal.keep(told);
        journal.delete(List.of(sessions.get(0)));
        journal.undelete(journal.deleted().get().getLast());
        assertThat(read().entries().getFirst().note()).isEqualTo("a note");
    }

    private void assertKept(Entry only) {
        assertThat(journal.contents().get().entries()).extracting(Entry::id).containsExactly(only.id());
        assertThat(read().entries()).extracting(Entry::id).containsExactly(only.id());
    }

    /// What the next start finds.
    private Journal read() {
        return new JournalFolder(journal.path(), "test").read();
    }
}
