package app.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.FigureBench;
import app.unhunch.figure.paint.MaskBench;
import app.unhunch.journal.JournalBench;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.session.TimelineBench;
import app.unhunch.ui.ProgressBench;
import app.unhunch.ui.session.FrameBench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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

    private static final List<Class<?>> BENCHMARKS =
            List.of(FigureBench.class, JournalBench.class, MaskBench.class, TimelineBench.class);

    @Test
    void everySmallBenchmarkRuns() throws RunnerException {
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
                .containsExactlyInAnyOrder(
                        "app.unhunch.figure.FigureBench.maths",
                        "app.unhunch.figure.FigureBench.mathsAndPainting",
                        "app.unhunch.figure.paint.FirstMaskBench.java2d",
                        "app.unhunch.figure.paint.FirstMaskBench.ours",
                        "app.unhunch.figure.paint.MaskBench.java2d",
                        "app.unhunch.figure.paint.MaskBench.java2dShapeByShape",
                        "app.unhunch.figure.paint.MaskBench.ours",
                        "app.unhunch.journal.JournalBench.read",
                        "app.unhunch.journal.JournalBench.workOut",
                        "app.unhunch.session.TimelineBench.compile",
                        "app.unhunch.session.TimelineBench.lookUp");
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
