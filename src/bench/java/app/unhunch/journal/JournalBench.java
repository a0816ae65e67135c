package app.unhunch.journal;

import app.unhunch.journal.store.JournalFolder;
import app.unhunch.journal.trends.Comfort;
import app.unhunch.journal.trends.Days;
import app.unhunch.journal.trends.StretchTotal;
import app.unhunch.journal.trends.Week;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What a long journal costs: reading it from the disk at three sizes, which has to take a time linear in them, and
/// working out all that is shown of ten years.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class JournalBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /// A journal on the disk, in one file.
    @State(Scope.Benchmark)
    public static class Disk {

        @Param({"1000", "10000", "100000"})
        public int lines;

        private Path path;
        private JournalFolder folder;

        @Setup(Level.Trial)
        public void write() throws IOException {
            path = Files.createTempDirectory("unhunch-bench");
            folder = new JournalFolder(path, "bench");
            List<Entry> entries = SampleJournal.years(TODAY, 10, 1 + lines / 3650);
            folder.append(entries.subList(0, lines).stream().map(Line.Kept::new).toList());
        }

        @TearDown(Level.Trial)
        public void remove() throws IOException {
            for (String file : List.of("bench.jsonl", "bench.jsonl.lock", ".")) {
                Files.deleteIfExists(path.resolve(file).normalize());
            }
        }
    }

    /// Three sessions on every day of ten years.
    @State(Scope.Benchmark)
    public static class TenYears {

        private final List<Entry> entries = SampleJournal.years(TODAY, 10, 3);
    }

    @Benchmark
    public Journal read(Disk disk) {
        return disk.folder.read();
    }

    @Benchmark
    public void workOut(TenYears years, Blackhole hole) {
        Days days = Days.of(years.entries);
        hole.consume(Week.upTo(TODAY, 520, DayOfWeek.MONDAY, days));
        hole.consume(StretchTotal.of(years.entries));
        hole.consume(Comfort.of(days, TODAY.minusYears(10), TODAY));
    }
}
