package app.unhunch.figure.paint;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What the masks of one frame cost in a process that has drawn none yet, with all that is loaded for them.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 20, jvmArgsAppend = "-Djava.awt.headless=true")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstMaskBench {

    private static final int NEEDLE = 78;

    private List<RecordedMask> frame = List.of();

    @Setup
    public void record() {
        frame = RecordedMask.frames(NEEDLE, 1).getFirst();
    }

    @Benchmark
    public void ours(Blackhole sink) {
        Mask whole = new Mask(RecordedMask.WIDTH, RecordedMask.HEIGHT);
        Mask half = new Mask(RecordedMask.HALF_WIDTH, RecordedMask.HALF_HEIGHT);
        for (RecordedMask mask : frame) {
            mask.draw(mask.isHalf() ? half : whole);
            sink.consume(mask.isHalf() ? half : whole);
        }
    }

    @Benchmark
    public void java2d(Blackhole sink) {
        Java2dMask whole = new Java2dMask(RecordedMask.WIDTH, RecordedMask.HEIGHT);
        Java2dMask half = new Java2dMask(RecordedMask.HALF_WIDTH, RecordedMask.HALF_HEIGHT);
        for (RecordedMask mask : frame) {
            Java2dMask drawn = mask.isHalf() ? half : whole;
            drawn.drawUnited(mask);
            sink.consume(drawn.cover());
        }
    }
}
