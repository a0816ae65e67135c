package app.unhunch.gallery;

import app.unhunch.figure.motion.Choreography;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.motion.PoseGraph;
import app.unhunch.figure.paint.Backdrop;
import app.unhunch.figure.pose.View;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.plan.weeks.PlanStep;
import app.unhunch.session.Cue;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.ui.figure.Keyframes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Six frames of every movement, on each side, and every telling pose from all around, to `target/gallery/figure`. Run
/// by `mvn -Pgallery verify`; the pictures are for people to look at. `-Dunhunch.sheets=thread` draws only those with
/// that in their names.
class ContactSheets {

    private static final Path FOLDER = Path.of("target", "gallery", "figure");
    private static final int FRAMES = 6;
    private static final int CAMERAS = 12;

    private final Library library = Library.read(null);
    private final PoseGraph graph = new PoseGraph(library.poses());

    @ParameterizedTest
    @EnumSource(Backdrop.class)
    void movements(Backdrop theme) throws Exception {
        ContactSheet sheet = new ContactSheet(theme);
        Set<String> seen = new HashSet<>();
        Routine five = library.routine("upper-back-five").orElseThrow();
        for (Routine routine : List.of(
                five.warmedUpBy(library.warmUp()),
                library.routine("desk-break").orElseThrow(),
                PlanStep.of(1).of(five, false),
                PlanStep.of(2).of(five, false))) {
            Timeline timeline = Timeline.of(routine, Pace.USUAL);
            Choreography dance = new Choreography(graph, Keyframes.of(timeline));
            String before = "stand";
            for (Cue cue : timeline.cues()) {
                String name = before + "-to-" + cue.pose() + (cue.side() == null ? "" : "-" + cue.side());
                if (!before.equals(cue.pose()) && seen.add(name)) {
                    save(sheet, theme, name, frames(dance, cue));
                }
                before = cue.pose();
            }
        }
    }

    private static List<Frame> frames(Choreography dance, Cue cue) {
        double length = cue.length().toMillis() / 1000.0;
        return IntStream.range(0, FRAMES)
                .mapToObj(i -> dance.at(cue.index(), length * i / (FRAMES - 1)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Backdrop.class)
    void cameras(Backdrop theme) throws Exception {
        ContactSheet sheet = new ContactSheet(theme);
        for (String id : List.of("child-hold", "cat", "cow", "side-hold", "tquad-open", "seat-open", "thread-hold")) {
            Frame frame = graph.still(id, null);
            if (frame == null) {
                throw new IllegalStateException("no pose " + id);
            }
            List<Frame> around = new ArrayList<>();
            for (int i = 0; i < CAMERAS; i++) {
                View turned = frame.view().orbited(360.0 * i / CAMERAS);
                around.add(frame.seenFrom(turned));
            }
            save(sheet, theme, "around-" + id, around);
        }
    }

    private static void save(ContactSheet sheet, Backdrop theme, String name, List<Frame> frames) throws Exception {
        String file = name + "-" + theme + ".png";
        if (!name.contains(System.getProperty("unhunch.sheets", ""))) {
            return;
        }
        sheet.save(FOLDER.resolve(file.toLowerCase(Locale.ROOT)), frames, 3);
    }
}
