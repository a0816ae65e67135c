package app.unhunch.ui.common;

import app.unhunch.journal.Entry;
import app.unhunch.journal.JournalFolder;
import app.unhunch.journal.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Journals that are read and written on the spot, each in a folder of its own.
public final class TestDiary {

    private TestDiary() {}

    /// Nothing was done yet.
    public static Diary empty() {
        return of(List.of());
    }

    /// These sessions were done.
    public static Diary of(List<Entry> sessions) {
        try {
            Path parent = Files.createDirectories(Path.of(System.getProperty("unhunch.data", "target/test-data")));
            JournalFolder folder = new JournalFolder(Files.createTempDirectory(parent, "journal"), "test");
            if (!sessions.isEmpty()) {
                folder.append(sessions.stream().map(Line.Kept::new).toList());
            }
            Diary diary = new Diary(folder, "1.0", Diary.Threads.here());
            diary.read(_ -> {});
            return diary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
