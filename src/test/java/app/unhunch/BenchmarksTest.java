package app.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.FigureBench;
import app.unhunch.figure.paint.FirstMaskBench;
import app.unhunch.figure.paint.MaskBench;
import app.unhunch.journal.JournalBench;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.plan.FitBench;
import app.unhunch.session.TimelineBench;
import app.unhunch.ui.ProgressBench;
import app.unhunch.ui.session.FrameBench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Every benchmark still works; what it measures here is of no use.
@ExtendWith(ApplicationExtension.class)
class BenchmarksTest {

    private static final List<Class<?>> BENCHMARKS = List.of(
            FigureBench.class,
            FitBench.class,
            FirstMaskBench.class,
            JournalBench.class,
            MaskBench.class,
            TimelineBench.class);

    @Test
    void everyBenchmarkRunsAndMeasuresSomething() throws RunnerException {
        for (Class<?> benchmark : BENCHMARKS) {
            Module ours = BenchmarksTest.class.getModule();
            ours.addExports(benchmark.getPackageName() + ".jmh_generated", Runner.class.getModule());
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .param("cue", "9")
                        .param("lines", "10")
                        .param("routine", "micro-break")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertThat(results)
                .extracting(result -> result.getParams().getBenchmark())
                .containsExactlyInAnyOrderElementsOf(marked());
        assertThat(results)
                .extracting(result -> result.getPrimaryResult().getScore())
                .allMatch(score -> score > 0 && Double.isFinite(score));
    }

    /// The methods that say that they are benchmarks.
    private static List<String> marked() {
        return BENCHMARKS.stream()
                .flatMap(benchmark -> Arrays.stream(benchmark.getMethods()))
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(method -> method.getDeclaringClass().getName() + "." + method.getName())
                .toList();
    }

    @Test
    void wholeFramesOfTheSessionScreenAreMeasured(FxRobot robot) {
        robot.interact(() -> FrameBench.measureAll(2));
    }

    @Test
    void theOpeningOfProgressIsMeasured(FxRobot robot, @TempDir Path folder) throws IOException {
        JournalFolder journal = ProgressBench.journal(folder, 1);
        robot.interact(() -> ProgressBench.measure(journal, 2));
    }
}
