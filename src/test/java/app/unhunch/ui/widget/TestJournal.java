package app.unhunch.ui.widget;

import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.live.JournalThreads;
import app.unhunch.journal.store.JournalFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Journals that are read and written on the spot, each in a folder of its own.
public final class TestJournal {

    private TestJournal() {}

    /// Nothing was done yet.
    public static JournalService empty() {
        return of(List.of());
    }

    /// What another window finds in the folder of a journal.
    public static JournalService again(JournalService journal) {
        return new JournalService(new JournalFolder(journal.path(), "test"), "1.0", JournalThreads.here());
    }

    /// These sessions were done.
    public static JournalService of(List<Entry> sessions) {
        try {
            Path parent = Files.createDirectories(Path.of(System.getProperty("unhunch.data", "target/test-data")));
            JournalFolder folder = new JournalFolder(Files.createTempDirectory(parent, "journal"), "test");
            if (!sessions.isEmpty()) {
                folder.append(sessions.stream().map(Line.Kept::new).toList());
            }
            JournalService journal = new JournalService(folder, "1.0", JournalThreads.here());
            journal.read(_ -> {});
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
