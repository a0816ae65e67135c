package app.unhunch.journal;

import java.nio.file.Path;

/// Something in the journal that could not be read. It stays in its file.
///
/// @param line where, from 1; 0 when the whole file is meant
/// @param column where in the line, from 1; 0 when the whole line is meant
/// @param detail what exactly: a key, a version, or what the system said; may be empty
public record Unread(Path file, long line, int column, Reason reason, String detail) {

    /// Why it could not be read.
    public enum Reason {
        /// The line ends too early: its writing was cut short.
        CUT_OFF,
        /// It is no JSON, or none that a journal holds.
        GARBAGE,
        /// A newer version wrote it.
        NEWER,
        /// A value is missing, or not what it should be.
        WRONG,
        /// It is longer than any session needs.
        TOO_LONG,
        /// The file itself cannot be read.
        NO_FILE
    }
}
