package app.unhunch.journal.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.store.InterruptedSession;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.ui.widget.TestJournal;
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
    private JournalService journal = TestJournal.empty();

    @BeforeEach
    void open() {
        folder = data.resolve("journal");
        journal = new JournalService(journal(), "1.0", new JournalThreads(disk::add, Runnable::run, later::add));
    }

    @Test
    void aSessionIsKeptWhenItIsOnTheDiskAndNotBefore() {
        Entry session = sessions.getFirst();
        journal.keep(session);
        assertThat(journal.kept(session.id()).get()).isFalse();
        work();
        assertThat(journal.kept(session.id()).get()).isTrue();
        assertThat(journal().read().entries()).containsExactly(session);
    }

    @Test
    void itIsInTheJournalAtOnce() {
        journal.keep(sessions.getFirst());
        assertThat(journal.contents().get().last()).contains(sessions.getFirst());
    }

    @Test
    void whatCannotBeWrittenIsSaidHeldAndWrittenLater() throws IOException {
        Files.writeString(folder, "a file where a folder should be");
        journal.keep(sessions.get(0));
        journal.keep(sessions.get(1));
        work();
        assertThat(journal.trouble().get()).isPresent();
        assertThat(journal.allKept()).isFalse();

        Files.delete(folder);
        later.remove().run();
        work();
        assertThat(journal.trouble().get()).isEmpty();
        assertThat(journal.allKept()).isTrue();
        assertThat(journal().read().entries()).containsExactly(sessions.get(0), sessions.get(1));
    }

    @Test
    void whatCouldNotBeWrittenIsTriedOnceMoreWhenTheWindowCloses() throws IOException {
        Files.writeString(folder, "a file where a folder should be");
        journal.keep(sessions.getFirst());
        work();
        Files.delete(folder);
        journal.close();
        work();
        assertThat(journal().read().entries()).containsExactly(sessions.getFirst());
    }

    @Test
    void readingKeepsWhatWasAddedMeanwhile() {
        journal.read(_ -> {});
        journal.keep(sessions.getFirst());
        work();
        assertThat(journal.contents().get().entries()).containsExactly(sessions.getFirst());
    }

    @Test
    void aRunningSessionIsOfferedWhenItsWindowWentAndKeptOnce() throws IOException {
        Entry session = sessions.getFirst();
        noteOnly(session);

        List<InterruptedSession> left = read();
        assertThat(left).extracting(a -> a.entry().id()).containsExactly(session.id());
        journal.keep(left.getFirst());
        work();
        assertThat(journal().read().entries()).containsExactly(session.revised(1));
        assertThat(read()).isEmpty();
    }

    @Test
    void orItIsLeftOut() throws IOException {
        noteOnly(sessions.getFirst());
        journal.forget(read().getFirst());
        work();
        assertThat(read()).isEmpty();
        assertThat(journal().read().entries()).isEmpty();
    }

    @Test
    void theNoteOfASessionStaysUntilTheSessionIsOnTheDisk() throws IOException {
        Entry session = sessions.getFirst();
        journal.note(session);
        work();
        Path own = folder.resolve("test.jsonl");
        Files.createDirectory(own);
        journal.keep(session);
        work();
        assertThat(notes()).isEqualTo(1);

        Files.delete(own);
        journal.write();
        work();
        assertThat(notes()).isZero();
    }

    @Test
    void whatIsNotWorthKeepingLeavesNothingBehind() throws IOException {
        journal.note(sessions.getFirst());
        journal.forget(sessions.getFirst().id());
        work();
        assertThat(notes()).isZero();
    }

    @Test
    void aDeletionCanBeUndoneUntilTheWindowCloses() {
        sessions.forEach(journal::keep);
        journal.delete(List.of(sessions.get(2)));
        journal.delete(sessions);
        work();
        assertThat(journal.contents().get().entries()).isEmpty();
        assertThat(journal().read().entries()).isEmpty();

        journal.undelete(journal.deleted().get().getLast());
        journal.undelete(journal.deleted().get().getLast());
        work();
        assertThat(journal.deleted().get()).isEmpty();
        assertThat(journal().read().entries()).extracting(Entry::id).containsExactlyElementsOf(ids());
    }

    @Test
    void whatWasDeletedIsGoneFromTheFileWhenTheWindowHasClosed() throws IOException {
        sessions.forEach(journal::keep);
        journal.delete(List.of(sessions.getLast()));
        journal.close();
        work();
        String text = Files.readString(folder.resolve("test.jsonl"));
        assertThat(text).doesNotContain(sessions.getLast().start().toString().substring(0, 16));
        assertThat(journal().read().entries()).hasSize(sessions.size() - 1);
    }

    @Test
    void whatAnotherMachineDeletedIsGoneFromThisFileWhenTheWindowHasClosed() throws IOException {
        Entry session = sessions.getLast();
        sessions.forEach(journal::keep);
        work();
        new JournalFolder(folder, "laptop").append(List.of(new Line.Tombstone(session.id(), session.revision() + 1)));
        journal.close();
        work();
        assertThat(Files.readString(folder.resolve("test.jsonl")))
                .doesNotContain(session.start().toString().substring(0, 16));
    }

    @Test
    void whoDeletesAllLeavesNothingButTheMarksOfIt() throws IOException {
        leaveAllThereIs();
        journal.deleteAll();
        journal.close();
        work();
        assertThat(Files.readAllLines(folder.resolve("test.jsonl")))
                .hasSize(sessions.size() - 1)
                .allMatch(line -> line.contains("\"deleted\":true"));
        assertThat(notes()).isZero();
    }

    @Test
    void whoTakesThatBackHasAllOfIt() throws IOException {
        leaveAllThereIs();
        journal.deleteAll();
        journal.undelete(journal.deleted().get().getLast());
        journal.close();
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
        journal.note(session);
        work();
        assertThat(journal.trouble().get()).isPresent();
        assertThat(journal.allKept()).isFalse();

        Files.delete(running);
        journal.note(session);
        work();
        assertThat(journal.trouble().get()).isEmpty();
        assertThat(journal.allKept()).isTrue();
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aSessionThatIsNotWorthKeepingIsNoTroubleEither() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("running"), "a file where a folder should be");
        journal.note(sessions.getFirst());
        work();
        journal.forget(sessions.getFirst().id());
        assertThat(journal.trouble().get()).isEmpty();
        assertThat(journal.allKept()).isTrue();
    }

    @Test
    void theWindowDoesNotWaitForWhatIsRemovedFromTheDisk() throws IOException {
        Queue<Runnable> window = new ArrayDeque<>();
        JournalService other =
                new JournalService(journal(), "1.0", new JournalThreads(disk::add, window::add, later::add));
        journal.keep(sessions.getFirst());
        noteOnly(sessions.getFirst());
        other.read(_ -> {});
        work();
        assertThat(window).hasSize(1);
        assertThat(notes()).as("the note of a session that is in the journal").isZero();
    }

    /// Sessions, a line that was cut off, and a session whose window went.
    private void leaveAllThereIs() throws IOException {
        sessions.subList(1, sessions.size()).forEach(journal::keep);
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
        journal.read(left::addAll);
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
