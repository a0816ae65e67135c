package app.unhunch.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Abandoned;
import app.unhunch.journal.Entry;
import app.unhunch.journal.JournalFolder;
import app.unhunch.journal.SampleJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept is on the disk, what cannot be written is held, and what was running is offered.
class DiaryTest {

    @TempDir
    Path data;

    private final List<Entry> sessions = SampleJournal.few(LocalDate.of(2026, 3, 1));
    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private Path folder = Path.of("");
    private Diary diary = TestDiary.empty();

    @BeforeEach
    void open() {
        folder = data.resolve("journal");
        diary = new Diary(journal(), "1.0", new Diary.Threads(disk::add, Runnable::run, later::add));
    }

    @Test
    void aSessionIsKeptWhenItIsOnTheDiskAndNotBefore() {
        Entry session = sessions.getFirst();
        diary.keep(session);
        assertThat(diary.kept(session.id()).get()).isFalse();
        work();
        assertThat(diary.kept(session.id()).get()).isTrue();
        assertThat(journal().read().entries()).containsExactly(session);
    }

    @Test
    void itIsInTheJournalAtOnce() {
        diary.keep(sessions.getFirst());
        assertThat(diary.journal().get().last()).contains(sessions.getFirst());
    }

    @Test
    void whatCannotBeWrittenIsSaidHeldAndWrittenLater() throws IOException {
        Files.writeString(folder, "a file where a folder should be");
        diary.keep(sessions.get(0));
        diary.keep(sessions.get(1));
        work();
        assertThat(diary.trouble().get()).isPresent();
        assertThat(diary.allKept()).isFalse();

        Files.delete(folder);
        later.remove().run();
        work();
        assertThat(diary.trouble().get()).isEmpty();
        assertThat(diary.allKept()).isTrue();
        assertThat(journal().read().entries()).containsExactly(sessions.get(0), sessions.get(1));
    }

    @Test
    void whatCouldNotBeWrittenIsTriedOnceMoreWhenTheWindowCloses() throws IOException {
        Files.writeString(folder, "a file where a folder should be");
        diary.keep(sessions.getFirst());
        work();
        Files.delete(folder);
        diary.close();
        work();
        assertThat(journal().read().entries()).containsExactly(sessions.getFirst());
    }

    @Test
    void readingKeepsWhatWasAddedMeanwhile() {
        diary.read(_ -> {});
        diary.keep(sessions.getFirst());
        work();
        assertThat(diary.journal().get().entries()).containsExactly(sessions.getFirst());
    }

    @Test
    void aRunningSessionIsOfferedWhenItsWindowWentAndKeptOnce() {
        Entry session = sessions.getFirst();
        noteOnly(session);

        List<Abandoned> left = read();
        assertThat(left).extracting(a -> a.entry().id()).containsExactly(session.id());
        diary.keep(left.getFirst());
        work();
        assertThat(journal().read().entries()).containsExactly(session.revised(1));
        assertThat(read()).isEmpty();
    }

    @Test
    void orItIsLeftOut() {
        noteOnly(sessions.getFirst());
        diary.forget(read().getFirst());
        work();
        assertThat(read()).isEmpty();
        assertThat(journal().read().entries()).isEmpty();
    }

    @Test
    void theNoteOfASessionStaysUntilTheSessionIsOnTheDisk() throws IOException {
        Entry session = sessions.getFirst();
        diary.note(session);
        work();
        Path own = folder.resolve("test.jsonl");
        Files.createDirectory(own);
        diary.keep(session);
        work();
        assertThat(notes()).isEqualTo(1);

        Files.delete(own);
        diary.write();
        work();
        assertThat(notes()).isZero();
    }

    @Test
    void whatIsNotWorthKeepingLeavesNothingBehind() throws IOException {
        diary.note(sessions.getFirst());
        diary.forget(sessions.getFirst().id());
        work();
        assertThat(notes()).isZero();
    }

    @Test
    void aDeletionCanBeUndoneUntilTheWindowCloses() {
        sessions.forEach(diary::keep);
        diary.delete(List.of(sessions.get(2)));
        diary.delete(sessions);
        work();
        assertThat(diary.journal().get().entries()).isEmpty();
        assertThat(journal().read().entries()).isEmpty();

        diary.undelete();
        diary.undelete();
        work();
        assertThat(diary.deleted().get()).isEmpty();
        assertThat(journal().read().entries()).extracting(Entry::id).containsExactlyElementsOf(ids());
    }

    @Test
    void whatWasDeletedIsGoneFromTheFileWhenTheWindowHasClosed() throws IOException {
        sessions.forEach(diary::keep);
        diary.delete(List.of(sessions.getLast()));
        diary.close();
        work();
        String text = Files.readString(folder.resolve("test.jsonl"));
        assertThat(text).doesNotContain(sessions.getLast().start().toString().substring(0, 16));
        assertThat(journal().read().entries()).hasSize(sessions.size() - 1);
    }

    private List<UUID> ids() {
        return sessions.stream().map(Entry::id).toList();
    }

    /// A window that notes a session and goes.
    private void noteOnly(Entry session) {
        var note = journal().running(session.id());
        note.note(session);
        note.close();
    }

    private List<Abandoned> read() {
        List<Abandoned> left = new ArrayList<>();
        diary.read(left::addAll);
        work();
        return left;
    }

    private long notes() throws IOException {
        try (var files = Files.list(Files.createDirectories(folder.resolve("running")))) {
            return files.count();
        }
    }

    private JournalFolder journal() {
        return new JournalFolder(folder, "test");
    }

    /// All that waits for the disk, and what comes of it.
    private void work() {
        while (!disk.isEmpty()) {
            disk.remove().run();
        }
    }
}
