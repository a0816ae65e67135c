package app.unhunch.plan;

import app.unhunch.coach.Delivery;
import app.unhunch.coach.Script;
import app.unhunch.library.Library;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.session.Pace;
import app.unhunch.settings.Settings;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to fit a routine to some minutes, with room for all words, and to find every number of minutes that it
/// can take: for the shortest and the longest routine that is bundled, and for one of thirty stretches.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class FitBench {

    private static final int MOST_STRETCHES = 30;

    private static final Pace PACE =
            Pace.USUAL.spoken(Delivery.of(new Settings().audioPreferences().getValue(), new Script(Locale.ENGLISH)));

    private static final Wish TEN_MINUTES = Wish.NONE.lasting(10);

    @Param({"micro-break", "upper-back-full", "thirty-stretches"})
    public String routine = "";

    private Routine whole = named("micro-break");

    @Setup
    public void read() {
        whole = named(routine);
    }

    @Benchmark
    public Fitted fit() {
        return Fit.of(whole, TEN_MINUTES, PACE);
    }

    @Benchmark
    public SequencedSet<Integer> minutes() {
        return Fit.minutes(whole, Wish.NONE, PACE);
    }

    private static Routine named(String id) {
        Library library = Library.read(null);
        if (!id.equals("thirty-stretches")) {
            return library.routine(id).orElseThrow();
        }
        List<PlannedStretch> five =
                library.routine("upper-back-five").orElseThrow().stretches();
        return new Routine(
                "made-up",
                "Made up",
                "For measuring.",
                Collections.nCopies(MOST_STRETCHES / five.size(), five).stream()
                        .flatMap(List::stream)
                        .toList());
    }
}
