package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebouncedSaverTest {

    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    Path folder;

    @Test
    void closingSavesWhatChanged() {
        Path file = folder.resolve("settings.json");
        Settings settings = new Settings();
        try (var saver = saver(file, settings, NEVER, new LinkedBlockingQueue<>())) {
            assertThat(saver).isNotNull();
            settings.getReady().set(15);
            assertThat(file).doesNotExist();
        }
        assertThat(file).content().contains("15");
    }

    @Test
    void closingWithoutAChangeWritesNothing() {
        saver(folder.resolve("settings.json"), new Settings(), NEVER, new LinkedBlockingQueue<>())
                .close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSaveThatDoesNotWorkIsTold() throws Exception {
        // A file stands where the folder should be.
        Path blocked = Files.writeString(folder.resolve("blocked"), "");
        var faults = new LinkedBlockingQueue<IOException>();
        Settings settings = new Settings();
        try (var saver = saver(blocked.resolve("settings.json"), settings, Duration.ZERO, faults)) {
            assertThat(saver).isNotNull();
            settings.getReady().set(15);
            assertThat(faults.poll(1, TimeUnit.MINUTES)).isNotNull();
        }
    }

    @Test
    void soIsAFaultOfOurs() throws Exception {
        Path gone;
        try (FileSystem closed = FileSystems.newFileSystem(folder.resolve("closed.zip"), Map.of("create", "true"))) {
            gone = closed.getPath("settings.json");
        }
        var faults = new LinkedBlockingQueue<IOException>();
        Settings settings = new Settings();
        try (var saver = saver(gone, settings, Duration.ZERO, faults)) {
            assertThat(saver).isNotNull();
            settings.getReady().set(15);
            assertThat(faults.poll(1, TimeUnit.MINUTES)).hasCauseInstanceOf(ClosedFileSystemException.class);
        }
    }

    private static DebouncedSaver saver(
            Path file, Settings settings, Duration wait, LinkedBlockingQueue<IOException> faults) {
        return new DebouncedSaver(new SettingsStore(file), settings, wait, faults::add);
    }
}
