package app.unhunch.journal.store;

import static app.unhunch.journal.SampleEntries.entry;
import static app.unhunch.journal.SampleEntries.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionDraftTest {

    @TempDir
    Path folder;

    private JournalFolder desk;
    private JournalFolder next;
    private Path file;

    @BeforeEach
    void setUp() throws IOException {
        desk = new JournalFolder(folder, "desk");
        next = new JournalFolder(folder, "desk");
        file = folder.resolve("running/desk." + id(1) + ".jsonl");
    }

    @Test
    void aSessionThatWasLeftIsOfferedOnceWithWhatWasNotedLast() throws IOException {
        leave(1, 3);
        assertThat(offered()).containsExactly(entry(1).told(CheckIn.NONE, "3").revised(1));
        assertThat(desk.interrupted())
                .singleElement()
                .extracting(InterruptedSession::file)
                .isEqualTo(file);
    }

    @Test
    void whatRunsIsNotOfferedNeitherHereNorByAnotherFolder() throws IOException {
        SessionDraft running = desk.running(id(1));
        running.note(entry(1));
        assertThat(desk.interrupted()).isEmpty();
        assertThat(new JournalFolder(folder, "desk").interrupted()).isEmpty();
        running.note(entry(1).told(CheckIn.NONE, "later"));
        running.close();
        assertThat(offered()).singleElement().extracting(Entry::note).isEqualTo("later");
    }

    @Test
    void aSessionThatIsKeptOrNotWorthItLeavesNothing() throws IOException {
        SessionDraft running = desk.running(id(1));
        running.note(entry(1));
        running.discard();
        assertThat(file).doesNotExist();
        running.note(entry(1));
        assertThat(file).doesNotExist();
        assertThat(desk.interrupted()).isEmpty();
        desk.running(id(2)).discard();
    }

    @Test
    void aSessionThatWasNeverNotedLeavesNothing() throws IOException {
        desk.running(id(1)).close();
        assertThat(folder.resolve("running")).doesNotExist();
        assertThat(desk.interrupted()).isEmpty();
    }

    @Test
    void whatIsForgottenIsNotOfferedAgain() throws IOException {
        leave(1, 1);
        leave(2, 1);
        desk.interrupted().getFirst().discard();
        assertThat(file).doesNotExist();
        assertThat(offered()).extracting(Entry::id).containsExactly(id(2));
    }

    @Test
    void cutOffAnywhereItStillTellsWhatWasNotedLast() throws IOException {
        leave(1, 3);
        byte[] whole = Files.readAllBytes(file);
        List<Integer> ends = IntStream.range(0, whole.length)
                .filter(i -> whole[i] == '\n')
                .boxed()
                .toList();
        for (int cut = ends.getFirst(); cut <= whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            int at = cut;
            long noted = ends.stream().filter(end -> end <= at).count();
            assertThat(offered())
                    .as("cut at %s", cut)
                    .singleElement()
                    .extracting(Entry::note)
                    .isEqualTo("" + noted);
        }
    }

    @Test
    void aRecordThatTellsNothingIsRemoved() throws IOException {
        leave(1, 1);
        byte[] whole = Files.readAllBytes(file);
        for (byte[] bytes : List.of(new byte[0], Arrays.copyOf(whole, whole.length / 2), new byte[] {'\n', -1, '\n'})) {
            Files.write(file, bytes);
            assertThat(desk.interrupted()).isEmpty();
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void theRecordOfAnotherMachineIsLeftAlone() throws IOException {
        JournalFolder laptop = new JournalFolder(folder, "desk-2");
        SessionDraft running = laptop.running(id(5));
        running.note(entry(5));
        running.close();
        Path empty = Files.createFile(folder.resolve("running/laptop." + id(6) + ".jsonl"));
        assertThat(desk.interrupted()).isEmpty();
        assertThat(empty).exists();
        assertThat(laptop.interrupted()).hasSize(1);
    }

    @Test
    void theEarliestIsOfferedFirst() throws IOException {
        leave(3, 1);
        leave(1, 2);
        leave(2, 1);
        assertThat(offered()).extracting(Entry::id).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void whatRunsIsNoPartOfTheJournal() throws IOException {
        leave(1, 1);
        assertThat(desk.read().entries()).isEmpty();
        assertThat(desk.read().unread()).isEmpty();
    }

    @Test
    void whereNothingCanBeNotedItIsSaidAndTriedAgainWithTheNext() throws IOException {
        Files.writeString(folder.resolve("running"), "a file where a folder should be");
        SessionDraft running = desk.running(id(1));
        assertThatIOException().isThrownBy(() -> running.note(entry(1)));
        assertThatIOException().isThrownBy(() -> running.note(entry(1)));
        assertThat(desk.interrupted()).isEmpty();

        Files.delete(folder.resolve("running"));
        running.note(entry(1));
        running.close();
        assertThat(offered()).containsExactly(entry(1).revised(1));
    }

    @Test
    void aNoteAfterOneThatWasCutOffIsALineOfItsOwn() throws IOException {
        leave(1, 1);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
        leave(1, 1);
        assertThat(offered()).singleElement().extracting(Entry::note).isEqualTo("1");
    }

    @Test
    void aSessionOfTheTimeBeforeTheMachineHadThisNameIsFound() throws IOException {
        leave(1, 1);
        JournalFolder renamed = new JournalFolder(folder, "desk-1a2b", List.of("desk", "desk-1a2b")::contains);
        assertThat(renamed.interrupted()).hasSize(1);
        renamed.running(renamed.interrupted().getFirst()).discard();
        assertThat(renamed.interrupted()).isEmpty();
        assertThat(file).doesNotExist();
    }

    /// Notes some states of a session, the first of them with the note "1", and goes.
    private void leave(int number, int notes) throws IOException {
        SessionDraft running = desk.running(id(number));
        for (int note = 1; note <= notes; note++) {
            running.note(entry(number).told(CheckIn.NONE, "" + note));
        }
        running.close();
    }

    /// What is offered at the next start; what number it has does not matter.
    private List<Entry> offered() {
        return next.interrupted().stream()
                .map(found -> found.entry().revised(1))
                .toList();
    }
}
