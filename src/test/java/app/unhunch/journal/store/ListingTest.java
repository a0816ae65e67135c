package app.unhunch.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.unhunch.journal.Unread;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder that is not there holds nothing; one that cannot be looked into may hold years.
class ListingTest {

    @TempDir
    Path temp;

    private final List<IOException> told = new ArrayList<>();

    @Test
    void aFolderThatIsNotThereIsNoFault() {
        assertThat(Listing.of(temp.resolve("none"), told::add)).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void aFolderThatCannotBeOpenedIsOne() throws IOException {
        Path loop = temp.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        assertThat(Listing.of(loop, told::add)).isEmpty();
        assertThat(told).hasSize(1);
        assertThat(new JournalFolder(loop, "desk").read().unread())
                .singleElement()
                .extracting(Unread::reason)
                .isEqualTo(Unread.Reason.NO_FILE);
    }

    @Test
    void aFolderWhoseDiskFailsOnTheWayTellsWhatItHasAndThatItFailed() throws IOException {
        Path first = Files.createFile(temp.resolve("a.jsonl"));
        IOException fault = new IOException("Input/output error");
        List<Path> files = new ArrayList<>();
        assertThatIOException()
                .isThrownBy(() -> Listing.addAll(new Failing(first, fault), files))
                .isEqualTo(fault);
        assertThat(files).containsExactly(first);
    }

    @Test
    void aFileThatCannotBeLookedAtIsNotPassedOver() throws IOException {
        Path gone = temp.resolve("b.jsonl");
        assumeThat(Files.createSymbolicLink(gone, temp.resolve("nowhere"))).isSymbolicLink();
        Files.createDirectory(temp.resolve("c.jsonl"));
        Files.createFile(temp.resolve("d.txt"));
        assertThat(Listing.of(temp, told::add)).containsExactly(gone);
    }

    /// Gives one file, and fails.
    private record Failing(Path first, IOException fault) implements DirectoryStream<Path> {

        @Override
        public Iterator<Path> iterator() {
            Iterator<Path> one = List.of(first).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    if (!one.hasNext()) {
                        throw new DirectoryIteratorException(fault);
                    }
                    return true;
                }

                @Override
                public Path next() {
                    return one.next();
                }
            };
        }

        @Override
        public void close() {}
    }
}
