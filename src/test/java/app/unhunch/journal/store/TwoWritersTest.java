package app.unhunch.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.journal.Journal;
import app.unhunch.journal.Line;
import app.unhunch.journal.SampleEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two windows are open at once.
class TwoWritersTest {

    private static final int EACH = 100;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void linesOfTwoProcessesAreNeverMixedAndNoneIsLost() throws IOException {
        try (Child one = start(1);
                Child other = start(2)) {
            assertThat(one.line()).isEqualTo(AppendingChild.READY);
            assertThat(other.line()).isEqualTo(AppendingChild.READY);
            one.goOn();
            other.goOn();
            assertThat(until(one)).doesNotContain(AppendingChild.FAILED).hasSize(EACH);
            assertThat(until(other)).doesNotContain(AppendingChild.FAILED).hasSize(EACH);
        }
        assertThat(Files.readAllLines(folder.resolve("desk.jsonl")))
                .containsExactlyInAnyOrderElementsOf(Stream.of(1, 2)
                        .flatMap(process -> IntStream.range(0, EACH)
                                .mapToObj(n -> AppendingChild.line(templates().get(n % 3), process, n)))
                        .toList());
        Journal journal = new JournalFolder(folder, "desk").read();
        assertThat(journal.unread()).isEmpty();
        assertThat(journal.entries()).extracting(Entry::id).contains(new UUID(1, EACH - 1), new UUID(2, EACH - 1));
    }

    private Child start(int number) throws IOException {
        Path file = Files.write(folder.resolve("templates" + number), templates());
        return Child.start(
                List.of(),
                AppendingChild.class,
                folder.resolve("desk.jsonl").toString(),
                file.toString(),
                String.valueOf(number),
                String.valueOf(EACH));
    }

    private static List<String> templates() {
        return Stream.of(1, 40, 200)
                .map(stretches -> SampleEntries.text(new Line.Kept(SampleEntries.large(0, stretches))))
                .toList();
    }

    private static List<String> until(Child child) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = child.line(); line != null; line = child.line()) {
            said.add(line);
        }
        return said;
    }
}
