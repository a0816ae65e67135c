package app.unhunch.journal.store;

import static app.unhunch.journal.SampleEntries.entry;
import static app.unhunch.journal.SampleEntries.id;
import static app.unhunch.journal.SampleEntries.kept;
import static app.unhunch.journal.SampleEntries.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.unhunch.journal.Journal;
import app.unhunch.journal.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person deletes is gone from the disk too, after the next start.
class PurgeTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path folder;

    private final Line.Tombstone gone = new Line.Tombstone(id(1), 3);
    private Path file;
    private JournalFolder desk;

    @BeforeEach
    void setUp() {
        file = folder.resolve("desk.jsonl");
        desk = new JournalFolder(folder, "desk");
    }

    @Test
    void everyLineOfADeletedSessionGoesButTheMarkThatItWasDeletedStays() throws IOException {
        desk.append(List.of(kept(1), kept(2), new Line.Kept(entry(1, 2)), gone, kept(3)));
        desk.purge();
        assertThat(Files.readString(file)).isEqualTo(text(2) + "\n" + text(gone) + "\n" + text(3) + "\n");
        assertThat(desk.read().entries()).containsExactly(entry(2), entry(3));
        assertThat(desk.read().gone(id(1))).isTrue();
    }

    @Test
    void earlierWordingsOfASessionThatWasKeptStay() throws IOException {
        desk.append(
                List.of(kept(1), new Line.Kept(entry(1, 2)), new Line.Tombstone(id(1), 3), new Line.Kept(entry(1, 4))));
        byte[] before = Files.readAllBytes(file);
        desk.purge();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void whatAnotherMachineDeletedGoesHereAndWhatIsItsOwnIsLeftToIt() throws IOException {
        JournalFolder laptop = new JournalFolder(folder, "laptop");
        desk.append(List.of(kept(1), kept(2)));
        laptop.append(List.of(kept(1), gone));
        desk.purge();
        assertThat(Files.readString(file)).isEqualTo(text(2) + "\n");
        assertThat(Files.readString(folder.resolve("laptop.jsonl"))).isEqualTo(text(1) + "\n" + text(gone) + "\n");
        laptop.purge();
        assertThat(Files.readString(folder.resolve("laptop.jsonl"))).isEqualTo(text(gone) + "\n");
        assertThat(laptop.read().entries()).containsExactly(entry(2));
    }

    @Test
    void nothingIsWrittenWhereNothingIsToGo() throws IOException {
        Files.writeString(file, text(1) + "\r\n" + text(new Line.Tombstone(id(9), 2)) + "\ntorn");
        Files.setLastModifiedTime(file, LONG_AGO);
        Files.setLastModifiedTime(folder, LONG_AGO);
        Map<Path, FileTime> before = times();
        desk.purge();
        assertThat(times()).isEqualTo(before).containsOnlyKeys(folder, file);
    }

    @Test
    void nothingButTheJournalIsLeftInTheFolder() throws IOException {
        desk.append(List.of(kept(1), gone));
        desk.purge();
        assertThat(times()).containsOnlyKeys(folder, file, folder.resolve("desk.jsonl.lock"));
    }

    @Test
    void aMistakeOnTheWayLeavesEverythingAsItWas() throws IOException {
        desk.append(List.of(kept(1), kept(2)));
        byte[] before = Files.readAllBytes(file);
        int[] lines = {0};
        // The first two lines are looked at, and then written once more.
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new LogFile(file).rewrite(() -> _ -> {
                    if (++lines[0] == 4) {
                        throw new IllegalStateException();
                    }
                    return false;
                }));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(times()).containsOnlyKeys(folder, file, folder.resolve("desk.jsonl.lock"));
    }

    @Test
    void whatIsKeptAfterwardsStandsInTheNewFile() throws IOException {
        desk.append(List.of(kept(1), gone));
        desk.purge();
        desk.append(List.of(kept(2)));
        assertThat(Files.readString(file)).isEqualTo(text(gone) + "\n" + text(2) + "\n");
    }

    @Test
    void whatComesBackWhileItIsPurgedStays() throws IOException {
        desk.append(List.of(kept(1), gone));
        JournalFolder otherWindow = new JournalFolder(folder, "desk");
        int[] asked = {0};
        new LogFile(file).rewrite(() -> {
            if (asked[0]++ == 0) {
                append(otherWindow, new Line.Kept(entry(1, 4)));
                return _ -> false;
            }
            return _ -> true;
        });
        assertThat(asked[0]).as("once more under the lock").isEqualTo(2);
        assertThat(desk.read().entries()).containsExactly(entry(1, 4));
    }

    @Test
    void onlyWhatTheDeletionReplacedGoes() throws IOException {
        Journal stale = deletedHereAndBroughtBackElsewhere();
        new LogFile(file).rewrite(() -> line -> desk.stays(line, stale, false));
        assertThat(desk.read().entries()).containsExactly(entry(1, 4));
    }

    /// The journal as it was before it came back.
    private Journal deletedHereAndBroughtBackElsewhere() throws IOException {
        desk.append(List.of(kept(1), gone));
        Journal stale = desk.read();
        desk.append(List.of(new Line.Kept(entry(1, 4))));
        return stale;
    }

    @Test
    void whatIsTooLongToBeReadStaysWhateverIsInIt() throws IOException {
        String padded = " ".repeat(Lines.LONGEST) + text(1) + "\n";
        Files.writeString(file, padded + text(2) + "\n" + padded);
        desk.append(List.of(gone, new Line.Tombstone(id(2), 3)));
        desk.purge();
        assertThat(Files.readString(file))
                .isEqualTo(padded + padded + text(gone) + "\n" + text(new Line.Tombstone(id(2), 3)) + "\n");
    }

    @Test
    void whoMayReadItIsTheSameAsBefore() throws IOException {
        desk.append(List.of(kept(1), gone));
        assumeThat(Files.getFileAttributeView(file, PosixFileAttributeView.class))
                .isNotNull();
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file, own);
        desk.purge();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(own);
    }

    @Test
    void theFileOfAFormerNameIsThisMachinesToo() throws IOException {
        desk.append(List.of(kept(1), kept(2)));
        JournalFolder renamed = new JournalFolder(folder, "desk-1a2b", List.of("desk", "desk-1a2b")::contains);
        renamed.append(List.of(gone));
        renamed.purge();
        assertThat(Files.readString(file)).isEqualTo(text(2) + "\n");
    }

    private static void append(JournalFolder journal, Line line) {
        try {
            journal.append(List.of(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.toList()) {
                times.put(path, Files.getLastModifiedTime(path));
            }
        }
        return times;
    }
}
