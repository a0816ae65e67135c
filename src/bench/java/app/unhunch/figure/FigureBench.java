package app.unhunch.figure;

import app.unhunch.figure.body.Body;
import app.unhunch.figure.body.Person;
import app.unhunch.figure.motion.Choreography;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.motion.PoseGraph;
import app.unhunch.figure.paint.Backdrop;
import app.unhunch.figure.paint.Painter;
import app.unhunch.figure.paint.Picture;
import app.unhunch.figure.paint.Scene;
import app.unhunch.library.Library;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.ui.figure.Keyframes;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What one frame of the figure costs: its maths alone, and with painting it as large as a window of 1280×800 shows it.
@State(org.openjdk.jmh.annotations.Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class FigureBench {

    private static final int WIDTH = 795;
    private static final int HEIGHT = 445;

    /// The cue of the routine that is walked through: cat, the lean to the side, the needle.
    @Param({"9", "27", "78"})
    public int cue;

    private final Body body = new Body();
    private final Painter painter = new Painter(new Picture(WIDTH, HEIGHT));
    private Choreography dance;
    private double seconds;
    private double length;

    @Setup
    public void learn() {
        Library library = Library.read(null);
        Timeline timeline = Timeline.of(library.routine("upper-back-five").orElseThrow(), Pace.USUAL);
        dance = new Choreography(new PoseGraph(library.poses()), Keyframes.of(timeline));
        length = timeline.cues().get(cue).length().toMillis() / 1000.0;
    }

    private Frame next() {
        seconds = (seconds + 1 / 60.0) % length;
        return dance.at(cue, seconds);
    }

    @Benchmark
    public Body maths() {
        body.shape(next().bones(), Person.USUAL.build(), 0.5);
        return body;
    }

    @Benchmark
    public void mathsAndPainting() {
        painter.paint(new Scene(next(), Person.USUAL, Backdrop.LIGHT, 0.5, Scene.Guides.SHOWN));
    }
}
