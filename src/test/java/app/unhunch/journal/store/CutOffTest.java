package app.unhunch.journal.store;

import static app.unhunch.journal.SampleEntries.entry;
import static app.unhunch.journal.SampleEntries.kept;
import static app.unhunch.journal.SampleEntries.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Journal;
import app.unhunch.journal.Line;
import app.unhunch.journal.SampleEntries;
import app.unhunch.journal.Unread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that ends anywhere, as one does when the power goes.
class CutOffTest {

    @TempDir
    Path folder;

    private final byte[] whole = (text(1) + "\n" + text(2) + "\n" + text(new Line.Tombstone(SampleEntries.id(9), 2))
                    + "\n" + text(3) + "\n")
            .getBytes(StandardCharsets.UTF_8);

    private Path file;
    private JournalFolder desk;

    @BeforeEach
    void setUp() {
        file = folder.resolve("desk.jsonl");
        desk = new JournalFolder(folder, "desk");
    }

    @Test
    void aLineThatWasCutOffTakesNothingWithIt() throws IOException {
        for (int cut = 0; cut <= whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertReadUpTo(cut, desk.read());
        }
    }

    @Test
    void whatIsKeptAfterALineThatWasCutOffIsWhole() throws IOException {
        for (int cut = 0; cut <= whole.length; cut++) {
            byte[] part = Arrays.copyOf(whole, cut);
            Files.write(file, part);
            desk.append(List.of(kept(5)));
            Journal journal = desk.read();
            assertThat(journal.last()).as("cut at %s", cut).contains(entry(5));
            assertReadUpTo(cut, journal);
            assertThat(Arrays.copyOf(Files.readAllBytes(file), cut)).isEqualTo(part);
        }
    }

    private void assertReadUpTo(int cut, Journal journal) {
        int wholeLines =
                (int) IntStream.rangeClosed(1, cut).filter(this::endsAt).count();
        // The deletion is the third of four lines.
        assertThat(journal.entries().stream().filter(entry -> !entry.equals(entry(5))))
                .as("cut at %s", cut)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, wholeLines)
                        .filter(line -> line != 3)
                        .mapToObj(line -> entry(line == 4 ? 3 : line))
                        .toList());
        assertThat(journal.knows(SampleEntries.id(9))).isEqualTo(wholeLines >= 3);
        if (cut == 0 || endsAt(cut) || whole[cut - 1] == '\n') {
            assertThat(journal.unread()).as("cut at %s", cut).isEmpty();
        } else {
            assertThat(journal.unread()).as("cut at %s", cut).singleElement().satisfies(unread -> {
                assertThat(unread.file()).isEqualTo(file);
                assertThat(unread.line()).isEqualTo(wholeLines + 1);
                assertThat(unread.reason()).isEqualTo(Unread.Reason.CUT_OFF);
            });
        }
    }

    /// Whether the part up to here ends with a line that is whole, but for its line break.
    private boolean endsAt(int cut) {
        return cut < whole.length && whole[cut] == '\n';
    }
}
