package app.unhunch.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Journal;
import app.unhunch.journal.Line;
import app.unhunch.journal.SampleEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process that keeps sessions is killed, again and again, at any point.
class KilledTest {

    private static final int KILLS = 100;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatWasKeptBeforeTheProgramWasKilledIsThere() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path templates = folder.resolve("templates");
        Files.write(templates, List.of(line(1), line(1200), line(1200)));
        List<UUID> kept = new ArrayList<>();
        // A process gets ready while the one before it is killed: most of the time goes into starting them.
        Child next = start(templates, 0);
        for (int kill = 1; kill <= KILLS; kill++) {
            try (Child child = next) {
                next = start(templates, kill);
                kept.addAll(keepUntilKilled(child, random));
            }
        }
        next.close();
        Journal journal = new JournalFolder(folder, "desk").read();
        assertThat(kept).as("seed %s", seed).hasSizeGreaterThanOrEqualTo(KILLS).allMatch(journal::knows);
        assertThat(journal.unread()).as("seed %s", seed).hasSizeLessThanOrEqualTo(KILLS);
    }

    private Child start(Path templates, int number) throws IOException {
        String file = folder.resolve("desk.jsonl").toString();
        return Child.start(List.of(), AppendingChild.class, file, templates.toString(), String.valueOf(number), "1000");
    }

    private static List<UUID> keepUntilKilled(Child child, Random random) throws IOException {
        assertThat(child.line()).isEqualTo(AppendingChild.READY);
        child.goOn();
        List<String> said = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            said.add(child.line());
        }
        // Somewhere within what comes next.
        for (int left = random.nextInt(400_000); left > 0; left--) {
            Thread.onSpinWait();
        }
        said.addAll(child.kill());
        return said.stream().map(UUID::fromString).toList();
    }

    private static String line(int stretches) {
        return SampleEntries.text(new Line.Kept(SampleEntries.large(0, stretches)));
    }
}
