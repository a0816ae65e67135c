package app.unhunch.session;

import app.unhunch.library.Library;
import app.unhunch.model.Breath;
import app.unhunch.model.Dose;
import app.unhunch.model.Instruction;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Position;
import app.unhunch.model.Routine;
import app.unhunch.model.SidedText;
import app.unhunch.model.Sides;
import app.unhunch.model.Step;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

/// What it costs to lay out a routine and to find what is true at a position: for the shortest and the longest routine
/// that is bundled, for one of thirty stretches, and for the longest that the schemas allow.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TimelineBench {

    /// So many that no branch predictor learns them by heart.
    private static final int POSITIONS = 1 << 16;

    private static final int MOST_STRETCHES = 30;
    private static final int MOST_SETS = 5;
    private static final int MOST_STEPS = 20;
    private static final int MOST_MOVES = 6;
    private static final Dose MOST_REPS = new Dose(50, 50, 50);

    @Param({"micro-break", "upper-back-full", "thirty-stretches", "longest"})
    public String routine = "";

    private final Duration[] positions = new Duration[POSITIONS];
    private Routine laidOut;
    private Timeline timeline;
    private int next;

    @Setup
    public void layOut() {
        laidOut = named(routine);
        timeline = Timeline.of(laidOut, Pace.USUAL);
        Random random = new Random(25);
        for (int i = 0; i < POSITIONS; i++) {
            positions[i] = Duration.ofNanos(random.nextLong(timeline.length().toNanos()));
        }
    }

    @Benchmark
    public Timeline compile() {
        return Timeline.of(laidOut, Pace.USUAL);
    }

    @Benchmark
    public Moment lookUp() {
        next = (next + 1) % POSITIONS;
        return timeline.at(positions[next]);
    }

    private static Routine named(String id) {
        return switch (id) {
            case "longest" -> of(Collections.nCopies(MOST_STRETCHES, longest()));
            case "thirty-stretches" -> {
                List<PlannedStretch> five = Library.read(null)
                        .routine("upper-back-five")
                        .orElseThrow()
                        .stretches();
                yield of(Collections.nCopies(MOST_STRETCHES / five.size(), five).stream()
                        .flatMap(List::stream)
                        .toList());
            }
            default -> Library.read(null).routine(id).orElseThrow();
        };
    }

    private static Routine of(List<PlannedStretch> stretches) {
        return new Routine("made-up", "Made up", "For measuring.", stretches);
    }

    private static PlannedStretch longest() {
        List<Step> steps = new ArrayList<>(Collections.nCopies(
                MOST_STEPS - 1,
                new Step.Move(Instruction.of(SidedText.same("Move.")), Duration.ofSeconds(1), Breath.IN, "stand")));
        steps.add(new Step.Repeat(
                MOST_REPS,
                Collections.nCopies(
                        MOST_MOVES,
                        new Step.BreathMove(Instruction.of(SidedText.same("Move.")), Breath.OUT, "stand"))));
        Variant variant = new Variant("usual", "Usual", Position.STANDING, SidedText.same("Stand."), "stand", steps);
        Stretch stretch = new Stretch(
                "long",
                "Long",
                "For measuring.",
                Sides.EACH,
                SidedText.same("Other side."),
                List.of(variant),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new PlannedStretch(stretch, variant, MOST_REPS.usual(), MOST_SETS);
    }
}
