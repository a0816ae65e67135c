package app.unhunch.journal.store;

import static app.unhunch.journal.SampleEntries.entry;
import static app.unhunch.journal.SampleEntries.kept;
import static app.unhunch.journal.SampleEntries.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.unhunch.journal.Line;
import app.unhunch.journal.SampleEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Nothing more can be written, for a while.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no disk can be made to look full there")
class FullDiskTest {

    @TempDir
    Path folder;

    @Test
    void onAFullDiskItIsSaidThatASessionCouldNotBeKeptAndLaterItCan() throws IOException {
        assumeThat(Path.of("/dev/full")).exists();
        Path file = folder.resolve("desk.jsonl");
        JournalFolder desk = new JournalFolder(folder, "desk");
        Files.createSymbolicLink(file, Path.of("/dev/full"));
        assertThatIOException().isThrownBy(() -> desk.append(List.of(kept(1))));
        assertThat(desk.read().entries()).isEmpty();
        Files.delete(file);
        desk.append(List.of(kept(1)));
        assertThat(Files.readString(file)).isEqualTo(text(1) + "\n");
    }

    @Test
    void whereNothingMayBeWrittenItIsSaidAndWhatIsThereIsRead() throws IOException {
        JournalFolder desk = new JournalFolder(folder, "desk");
        desk.append(List.of(kept(1)));
        List<Path> all = List.of(folder.resolve("desk.jsonl"), folder.resolve("desk.jsonl.lock"), folder);
        all.forEach(path -> assertThat(path.toFile().setWritable(false)).isTrue());
        try {
            assumeThat(Files.isWritable(folder)).isFalse();
            assertThatIOException().isThrownBy(() -> desk.append(List.of(kept(2))));
            desk.purge();
            assertThat(desk.read().entries()).containsExactly(entry(1));
        } finally {
            all.forEach(path -> assertThat(path.toFile().setWritable(true)).isTrue());
        }
        desk.append(List.of(kept(2)));
        assertThat(desk.read().entries()).containsExactly(entry(1), entry(2));
    }

    /// The system lets a process write files up to a size, so that the second of three lines does not fit in.
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ofALineThatDidNotFitNothingIsLeft() throws IOException {
        Path file = folder.resolve("desk.jsonl");
        Path templates = folder.resolve("templates");
        Files.write(templates, List.of(text(0), text(new Line.Kept(SampleEntries.large(0, 600))), text(0)));
        List<String> limited = List.of("sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh");
        try (Child child =
                Child.start(limited, AppendingChild.class, file.toString(), templates.toString(), "1", "3")) {
            assertThat(child.line()).isEqualTo(AppendingChild.READY);
            child.goOn();
            assertThat(child.line()).isEqualTo(AppendingChild.id(1, 0).toString());
            assertThat(child.line()).isEqualTo(AppendingChild.FAILED);
            assertThat(child.line()).isEqualTo(AppendingChild.id(1, 2).toString());
            assertThat(child.line()).isNull();
        }
        assertThat(Files.readAllLines(file))
                .containsExactly(AppendingChild.line(text(0), 1, 0), AppendingChild.line(text(0), 1, 2));
    }
}
