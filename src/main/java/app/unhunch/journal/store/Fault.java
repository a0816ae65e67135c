package app.unhunch.journal.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Why something could not be written.
public record Fault(Kind kind, IOException cause) {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);

    /// With less than this the disk is as good as full: a session may be as long as a line of it.
    private static final long LITTLE = Lines.LONGEST;

    /// What a person can do about it.
    public enum Kind {
        /// The disk is full: make room.
        FULL,
        /// Allow the folder to be changed.
        CLOSED,
        /// Anything else: look after the folder.
        OTHER
    }

    /// Asks the disk, as systems tell the reason in many languages.
    static Fault in(Path folder, IOException cause) {
        return of(cause, disk(folder.toAbsolutePath()));
    }

    /// @param disk where it happened, if that can be told
    static Fault of(IOException cause, Optional<FileStore> disk) {
        boolean closed = cause instanceof AccessDeniedException
                || cause.getCause() instanceof ReadOnlyFileSystemException
                || disk.filter(FileStore::isReadOnly).isPresent();
        if (closed) {
            return new Fault(Kind.CLOSED, cause);
        }
        boolean full = disk.filter(Fault::isFull).isPresent() || isOverQuota(cause);
        return new Fault(full ? Kind.FULL : Kind.OTHER, cause);
    }

    private static boolean isFull(FileStore disk) {
        try {
            return disk.getUsableSpace() < LITTLE;
        } catch (IOException e) {
            LOG.info("{} does not tell how much room there is", disk, e);
            return false;
        }
    }

    /// A disk with room for others does not say that a person has used up theirs; a disk that was full a moment ago may
    /// have room by now.
    private static boolean isOverQuota(IOException cause) {
        String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("quota") || reason.contains("no space") || reason.contains("not enough space");
    }

    private static Optional<FileStore> disk(Path folder) {
        for (Path there = folder; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                try {
                    return Optional.of(Files.getFileStore(there));
                } catch (IOException e) {
                    LOG.info("It cannot be told on which disk {} is", there, e);
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
