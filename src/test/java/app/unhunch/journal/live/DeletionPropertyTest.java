package app.unhunch.journal.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.ui.widget.TestJournal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// However often sessions are deleted and come back.
class DeletionPropertyTest {

    private final List<Entry> sessions =
            SampleJournal.few(LocalDate.of(2026, 3, 1)).subList(0, 3);

    /// An even number deletes a session, an odd one takes that back.
    @Property(tries = 30)
    void theLastWordCounts(@ForAll @Size(max = 20) List<@IntRange(max = 5) Integer> deeds) {
        JournalService journal = TestJournal.of(sessions);
        Set<UUID> left = new HashSet<>();
        sessions.forEach(session -> left.add(session.id()));
        for (int deed : deeds) {
            Entry session = sessions.get(deed / 2);
            if (deed % 2 == 0) {
                journal.delete(List.of(session));
                left.remove(session.id());
            } else {
                journal.deleted().get().stream()
                        .filter(deletion -> deletion.sessions().getFirst().id().equals(session.id()))
                        .findFirst()
                        .ifPresent(journal::undelete);
                left.add(session.id());
            }
        }
        assertThat(journal.contents().get().entries()).extracting(Entry::id).containsExactlyInAnyOrderElementsOf(left);
        assertThat(new JournalFolder(journal.path(), "test").read().entries())
                .extracting(Entry::id)
                .containsExactlyInAnyOrderElementsOf(left);
    }
}
