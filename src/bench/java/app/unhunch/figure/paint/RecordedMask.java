package app.unhunch.figure.paint;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.motion.Choreography;
import app.unhunch.figure.motion.PoseGraph;
import app.unhunch.library.Library;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.ui.figure.Keyframes;
import java.util.ArrayList;
import java.util.List;

/// The shapes that the painter added to one mask, in order, so that another rasteriser can draw them too.
///
/// @param width of the mask, in pixels
/// @param height of the mask, in pixels
record RecordedMask(int width, int height, List<Outline> outlines) {

    /// The canvas of the session screen in a window of 1280×800.
    static final int WIDTH = 795;

    static final int HEIGHT = 445;

    /// What is soft is drawn at half the size.
    static final int HALF_WIDTH = WIDTH / 2 + 1;

    static final int HALF_HEIGHT = HEIGHT / 2 + 1;

    /// All masks of some frames, evenly spread over a cue of the routine with all five stretches.
    static List<List<RecordedMask>> frames(int cue, int count) {
        Library library = Library.read(null);
        Timeline timeline = Timeline.of(library.routine("upper-back-five").orElseThrow(), Pace.USUAL);
        Choreography dance = new Choreography(new PoseGraph(library.poses()), Keyframes.of(timeline));
        double length = timeline.cues().get(cue).length().toMillis() / 1000.0;
        List<List<RecordedMask>> frames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var frame = dance.at(cue, length * (i + 0.5) / count);
            frames.add(of(new Scene(frame, Person.USUAL, Backdrop.LIGHT, 0.5, Scene.Guides.SHOWN)));
        }
        return frames;
    }

    private static List<RecordedMask> of(Scene scene) {
        List<RecordedMask> masks = new ArrayList<>();
        Mask whole = new Recorder(WIDTH, HEIGHT, masks);
        Mask half = new Recorder(HALF_WIDTH, HALF_HEIGHT, masks);
        Painter painter = new Painter(new Picture(WIDTH, HEIGHT), whole, half);
        painter.paint(scene);
        // The first frame also draws the floor, which later ones keep.
        masks.clear();
        painter.paint(scene);
        masks.removeIf(mask -> mask.outlines.isEmpty());
        return masks;
    }

    boolean isHalf() {
        return width == HALF_WIDTH;
    }

    /// Draws all shapes with ours.
    void draw(Mask mask) {
        mask.clear();
        for (Outline outline : outlines) {
            outline.addTo(mask);
        }
    }

    /// Stays empty, so that ours has not run before it is measured.
    private static final class Recorder extends Mask {

        private final List<RecordedMask> masks;
        private RecordedMask now;

        Recorder(int width, int height, List<RecordedMask> masks) {
            super(width, height);
            this.masks = masks;
            this.now = new RecordedMask(width, height, new ArrayList<>());
        }

        @Override
        void clear() {
            now = new RecordedMask(width, height, new ArrayList<>());
            masks.add(now);
        }

        @Override
        void addConvex(double[] line, int points) {
            now.outlines.add(Outline.of(line, points, Outline.Kind.CONVEX));
        }

        @Override
        void add(double[] line, int points) {
            now.outlines.add(Outline.of(line, points, Outline.Kind.ANY));
        }
    }
}
