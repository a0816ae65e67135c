package app.unhunch.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.store.Fault.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Systems tell why in many languages; the disk tells it in numbers.
class FaultTest {

    private static final FileStore ROOMY = new Disk(false, 1L << 40);
    private final IOException german =
            new FileSystemException("a", null, "Auf dem Gerät ist kein Speicherplatz mehr verfügbar");

    @TempDir
    Path folder;

    @Test
    void aDiskWithoutRoomIsFullInEveryLanguage() {
        assertThat(kind(german, new Disk(false, 0))).isEqualTo(Kind.FULL);
        assertThat(kind(german, ROOMY)).isEqualTo(Kind.OTHER);
    }

    @Test
    void aDiskThatIsOnlyForReadingIsClosed() {
        assertThat(kind(new IOException("Nur-Lese-Dateisystem"), new Disk(true, 0)))
                .isEqualTo(Kind.CLOSED);
        assertThat(kind(new AccessDeniedException("journal"), ROOMY)).isEqualTo(Kind.CLOSED);
    }

    @Test
    void whoHasUsedUpTheirShareOfAnEmptyDiskHasAFullOne() {
        assertThat(kind(new IOException("Disk quota exceeded"), ROOMY)).isEqualTo(Kind.FULL);
        assertThat(kind(new IOException("No space left on device"), ROOMY)).isEqualTo(Kind.FULL);
    }

    @Test
    void aFolderThatIsNotThereYetIsOnTheDiskOfItsParent() {
        assertThat(Fault.in(folder.resolve("deep").resolve("journal"), new IOException("?")))
                .extracting(Fault::kind)
                .isEqualTo(Kind.OTHER);
    }

    private static Kind kind(IOException cause, FileStore disk) {
        return Fault.of(cause, Optional.of(disk)).kind();
    }

    private static final class Disk extends FileStore {

        private final boolean readOnly;
        private final long room;

        Disk(boolean readOnly, long room) {
            this.readOnly = readOnly;
            this.room = room;
        }

        @Override
        public String name() {
            return "disk";
        }

        @Override
        public String type() {
            return "made up";
        }

        @Override
        public boolean isReadOnly() {
            return readOnly;
        }

        @Override
        public long getTotalSpace() {
            return 1L << 40;
        }

        @Override
        public long getUsableSpace() {
            return room;
        }

        @Override
        public long getUnallocatedSpace() {
            return room;
        }

        @Override
        public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
            return false;
        }

        @Override
        public boolean supportsFileAttributeView(String name) {
            return false;
        }

        @Override
        public <V extends FileStoreAttributeView> @Nullable V getFileStoreAttributeView(Class<V> type) {
            return null;
        }

        @Override
        public Object getAttribute(String attribute) {
            throw new UnsupportedOperationException(attribute);
        }
    }
}
