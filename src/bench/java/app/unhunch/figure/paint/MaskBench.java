package app.unhunch.figure.paint;

import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/// What the coverage of all masks of one frame costs, by ours and by Java2D of the same shapes.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 5, jvmArgsAppend = "-Djava.awt.headless=true")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class MaskBench {

    private static final int FRAMES = 8;

    /// The cue of the routine whose figure is drawn: cat, the lean to the side, the needle.
    @Param({"9", "27", "78"})
    public int cue;

    private final Mask whole = new Mask(RecordedMask.WIDTH, RecordedMask.HEIGHT);
    private final Mask half = new Mask(RecordedMask.HALF_WIDTH, RecordedMask.HALF_HEIGHT);
    private final Java2dMask wholeJava2d = new Java2dMask(RecordedMask.WIDTH, RecordedMask.HEIGHT);
    private final Java2dMask halfJava2d = new Java2dMask(RecordedMask.HALF_WIDTH, RecordedMask.HALF_HEIGHT);
    private List<List<RecordedMask>> frames = List.of();
    private int next;

    @Setup
    public void record() {
        frames = RecordedMask.frames(cue, FRAMES);
    }

    private List<RecordedMask> frame() {
        next = (next + 1) % FRAMES;
        return frames.get(next);
    }

    @Benchmark
    public void ours(Blackhole sink) {
        for (RecordedMask mask : frame()) {
            mask.draw(mask.isHalf() ? half : whole);
            sink.consume(mask.isHalf() ? half : whole);
        }
    }

    /// The shapes of a mask as one path, so that they unite as ours do.
    @Benchmark
    public void java2d(Blackhole sink) {
        for (RecordedMask mask : frame()) {
            Java2dMask drawn = mask.isHalf() ? halfJava2d : wholeJava2d;
            drawn.drawUnited(mask);
            sink.consume(drawn.cover());
        }
    }

    /// Shape by shape, which leaves seams, but has fewer edges to sort at a time.
    @Benchmark
    public void java2dShapeByShape(Blackhole sink) {
        for (RecordedMask mask : frame()) {
            Java2dMask drawn = mask.isHalf() ? halfJava2d : wholeJava2d;
            drawn.drawEach(mask);
            sink.consume(drawn.cover());
        }
    }
}
