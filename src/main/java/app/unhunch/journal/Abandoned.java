package app.unhunch.journal;

import java.nio.file.Path;

/// A session that was still running when its window went.
///
/// @param entry what was done of it
/// @param file the record of it
public record Abandoned(Entry entry, Path file) {

    /// Forgets it.
    public void discard() {
        Running.remove(file);
    }
}
