package app.unhunch.journal.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.store.InterruptedSession;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.ui.widget.TestDiary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
class JournalServiceTest {

    @TempDir
    Path data;

    private final List<Entry> sessions = SampleJournal.few(LocalDate.of(2026, 3, 1));
    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private Path folder = Path.of("");
    private JournalService diary = TestDiary.empty();

    @BeforeEach
    void open() {
        folder = data.resolve("journal");
        diary = new JournalService(journal(), "1.0", new JournalThreads(disk::add, Runnable::run, later::add));
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
    void aRunningSessionIsOfferedWhenItsWindowWentAndKeptOnce() throws IOException {
        Entry session = sessions.getFirst();
        noteOnly(session);

        List<InterruptedSession> left = read();
        assertThat(left).extracting(a -> a.entry().id()).containsExactly(session.id());
        diary.keep(left.getFirst());
        work();
        assertThat(journal().read().entries()).containsExactly(session.revised(1));
        assertThat(read()).isEmpty();
    }

    @Test
    void orItIsLeftOut() throws IOException {
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

    @Test
    void whatAnotherMachineDeletedIsGoneFromThisFileWhenTheWindowHasClosed() throws IOException {
        Entry session = sessions.getLast();
        sessions.forEach(diary::keep);
        work();
        new JournalFolder(folder, "laptop").append(List.of(new Line.Gone(session.id(), session.revision() + 1)));
        diary.close();
        work();
        assertThat(Files.readString(folder.resolve("test.jsonl")))
                .doesNotContain(session.start().toString().substring(0, 16));
    }

    @Test
    void whoDeletesAllLeavesNothingButTheMarksOfIt() throws IOException {
        leaveAllThereIs();
        diary.deleteAll();
        diary.close();
        work();
        assertThat(Files.readAllLines(folder.resolve("test.jsonl")))
                .hasSize(sessions.size() - 1)
                .allMatch(line -> line.contains("\"deleted\":true"));
        assertThat(notes()).isZero();
    }

    @Test
    void whoTakesThatBackHasAllOfIt() throws IOException {
        leaveAllThereIs();
        diary.deleteAll();
        diary.undelete();
        diary.close();
        work();
        assertThat(journal().read().entries()).hasSize(sessions.size() - 1);
        assertThat(journal().read().unread()).hasSize(1);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aNoteThatCannotBeWrittenIsSaidAndTriedAgainWithTheNext() throws IOException {
        Entry session = sessions.getFirst();
        Files.createDirectories(folder);
        Path running = Files.writeString(folder.resolve("running"), "a file where a folder should be");
        diary.note(session);
        work();
        assertThat(diary.trouble().get()).isPresent();
        assertThat(diary.allKept()).isFalse();

        Files.delete(running);
        diary.note(session);
        work();
        assertThat(diary.trouble().get()).isEmpty();
        assertThat(diary.allKept()).isTrue();
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aSessionThatIsNotWorthKeepingIsNoTroubleEither() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("running"), "a file where a folder should be");
        diary.note(sessions.getFirst());
        work();
        diary.forget(sessions.getFirst().id());
        assertThat(diary.trouble().get()).isEmpty();
        assertThat(diary.allKept()).isTrue();
    }

    @Test
    void theWindowDoesNotWaitForWhatIsRemovedFromTheDisk() throws IOException {
        Queue<Runnable> window = new ArrayDeque<>();
        JournalService other =
                new JournalService(journal(), "1.0", new JournalThreads(disk::add, window::add, later::add));
        diary.keep(sessions.getFirst());
        noteOnly(sessions.getFirst());
        other.read(_ -> {});
        work();
        assertThat(window).hasSize(1);
        assertThat(notes()).as("the note of a session that is in the journal").isZero();
    }

    /// Sessions, a line that was cut off, and a session whose window went.
    private void leaveAllThereIs() throws IOException {
        sessions.subList(1, sessions.size()).forEach(diary::keep);
        work();
        Files.writeString(folder.resolve("test.jsonl"), "{\"schemaVersion\":1,\"id\n", StandardOpenOption.APPEND);
        noteOnly(sessions.getFirst());
    }

    private List<UUID> ids() {
        return sessions.stream().map(Entry::id).toList();
    }

    /// A window that notes a session and goes.
    private void noteOnly(Entry session) throws IOException {
        var note = journal().running(session.id());
        note.note(session);
        note.close();
    }

    private List<InterruptedSession> read() {
        List<InterruptedSession> left = new ArrayList<>();
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
