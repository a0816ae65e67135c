package app.unhunch.gallery;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.motion.Choreography;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.paint.Backdrop;
import app.unhunch.figure.paint.Scene;
import app.unhunch.figure.pose.View;
import app.unhunch.session.BreathPoint;
import app.unhunch.session.Cue;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/// Some cues of a routine in a film, faster than they are.
///
/// @param speed how much faster
record Clip(Timeline timeline, Choreography choreography, List<Cue> cues, double speed) {

    private static final double NANOS = 1e9;

    /// Nobody wants to watch somebody stay still.
    private static final double LONGEST_HOLD = 2.5;

    /// A film needs more air around the figure than a panel that has some of its own.
    private static final double AIR = 1.1;

    /// The cues of a stretch that are wanted, on the side that comes first.
    static Clip of(Timeline timeline, Choreography choreography, String stretch, Predicate<Cue> wanted, double speed) {
        List<Cue> cues = timeline.cues().stream()
                .filter(cue -> cue.planned().stretch().id().equals(stretch))
                .filter(cue ->
                        cue.side() == null || cue.side() == timeline.pace().firstSide())
                .filter(wanted)
                .toList();
        return new Clip(timeline, choreography, cues, speed);
    }

    /// The same without the way back.
    Clip upToTheHold() {
        int hold = 0;
        while (hold < cues.size() - 1 && cues.get(hold).kind() != Cue.Kind.HOLD) {
            hold++;
        }
        return new Clip(timeline, choreography, cues.subList(0, hold + 1), speed);
    }

    /// How long it is in the film.
    double seconds() {
        return cues.stream().mapToDouble(Clip::length).sum() / speed;
    }

    /// What it shows, this long after its begin; before and after that, what is next to it.
    Scene at(double seconds) {
        double left = Math.clamp(seconds * speed, 0, seconds() * speed);
        int i = 0;
        while (i < cues.size() - 1 && left > length(cues.get(i))) {
            left -= length(cues.get(i));
            i++;
        }
        Cue cue = cues.get(i);
        Frame frame = roomy(choreography.at(cue.index(), left));
        Duration position = cue.start().plusNanos(Math.round(left * NANOS));
        BreathPoint breath = timeline.at(position).breath();
        return new Scene(
                frame, Person.USUAL, Backdrop.LIGHT, breath == null ? 0 : breath.fullness(), Scene.Guides.SHOWN);
    }

    private static Frame roomy(Frame frame) {
        View view = frame.view();
        return frame.seenFrom(
                new View(view.yaw(), view.pitch(), AIR * view.width(), AIR * view.height(), view.centre()));
    }

    private static double length(Cue cue) {
        double seconds = cue.length().toNanos() / NANOS;
        return cue.kind() == Cue.Kind.HOLD ? Math.min(LONGEST_HOLD, seconds) : seconds;
    }
}
