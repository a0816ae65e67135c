package app.unhunch.journal.store;

import static app.unhunch.journal.SampleEntries.entry;
import static app.unhunch.journal.SampleEntries.id;
import static app.unhunch.journal.SampleEntries.kept;
import static app.unhunch.journal.SampleEntries.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.unhunch.journal.Journal;
import app.unhunch.journal.Line;
import app.unhunch.journal.Unread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFolderTest {

    @TempDir
    Path temp;

    private Path path;
    private JournalFolder desk;
    private JournalFolder laptop;

    @BeforeEach
    void setUp() {
        path = temp.resolve("deep/journal");
        desk = new JournalFolder(path, "desk");
        laptop = new JournalFolder(path, "laptop");
    }

    @Test
    void whoeverOnlyReadsLeavesNothingBehind() throws IOException {
        assertThat(desk.read().entries()).isEmpty();
        assertThat(desk.read().unread()).isEmpty();
        desk.purge();
        assertThat(desk.interrupted()).isEmpty();
        desk.append(List.of());
        assertThat(path).doesNotExist();
        assertThat(desk.path()).isEqualTo(path);
    }

    @Test
    void eachSessionIsOneLineAndWhatStandsThereIsNeverTouched() throws IOException {
        desk.append(List.of(kept(1), kept(2)));
        assertThat(own()).isEqualTo(text(1) + "\n" + text(2) + "\n");
        desk.append(List.of(new Line.Kept(entry(1, 2))));
        assertThat(own()).isEqualTo(text(1) + "\n" + text(2) + "\n" + text(new Line.Kept(entry(1, 2))) + "\n");
        desk.append(List.of());
        assertThat(Files.readAllLines(path.resolve("desk.jsonl"))).hasSize(3);
        assertThat(desk.read().entries()).containsExactly(entry(1, 2), entry(2));
    }

    @Test
    void severalFilesAreReadAsOneAndWhatIsInTwoOfThemIsThereOnce() throws IOException {
        desk.append(List.of(kept(3), kept(1)));
        laptop.append(List.of(kept(2), kept(1), new Line.Kept(entry(3, 2))));
        Files.writeString(path.resolve("an old copy.jsonl"), text(1) + "\n" + text(4));
        Files.writeString(path.resolve("notes.txt"), "nothing of ours");
        for (JournalFolder folder : List.of(desk, laptop)) {
            assertThat(folder.read().entries()).containsExactly(entry(1), entry(2), entry(3, 2), entry(4));
            assertThat(folder.read().unread()).isEmpty();
        }
    }

    @Test
    void everyMachineWritesToItsOwnFileOnly() throws IOException {
        desk.append(List.of(kept(1)));
        laptop.append(List.of(kept(2)));
        desk.append(List.of(new Line.Tombstone(id(2), 2)));
        assertThat(Files.readString(path.resolve("laptop.jsonl"))).isEqualTo(text(2) + "\n");
        assertThat(laptop.read().entries()).containsExactly(entry(1));
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreRead() throws IOException {
        desk.append(List.of(kept(1)));
        laptop.append(List.of(kept(2)));
        Path file = path.resolve("laptop.jsonl");
        assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file)).isTrue();
        Journal journal = desk.read();
        assertThat(journal.entries()).containsExactly(entry(1));
        assertThat(journal.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.file()).isEqualTo(file);
            assertThat(unread.line()).isZero();
            assertThat(unread.reason()).isEqualTo(Unread.Reason.NO_FILE);
        });
    }

    @Test
    void whereNoFolderCanBeMadeItIsSaidAndOnceItCanItWorks() throws IOException {
        Files.writeString(temp.resolve("deep"), "a file where a folder should be");
        assertThatIOException().isThrownBy(() -> desk.append(List.of(kept(1))));
        assertThat(desk.read().entries()).isEmpty();
        Files.delete(temp.resolve("deep"));
        desk.append(List.of(kept(1)));
        assertThat(desk.read().entries()).containsExactly(entry(1));
    }

    private String own() throws IOException {
        return Files.readString(path.resolve("desk.jsonl"));
    }
}
