package app.unhunch.figure.motion;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.body.Piece;
import app.unhunch.figure.body.Underside;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.skeleton.Bones;
import app.unhunch.session.Moment;
import app.unhunch.session.Timeline;
import app.unhunch.ui.figure.Keyframes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// A figure that follows a position which plays and jumps, 60 frames a second, and the worst of what it showed.
final class Chase {

    private static final double MILLI = 1000;
    private static final double NANOS = 1e9;
    private static final double FRAME = 1.0 / 60;

    final Worst step = new Worst();
    final Worst below = new Worst();
    final Worst length = new Worst();
    final Worst camera = new Worst();

    private final Timeline timeline;
    private final Choreography choreography;
    private final TransitionBlender follower = new TransitionBlender();
    private final Underside under = new Underside();
    private Duration position = Duration.ZERO;
    private Frame shown;
    private double secondsAway;

    Chase(Timeline timeline, PoseGraph graph, double start) {
        this.timeline = timeline;
        this.choreography = new Choreography(graph, Keyframes.of(timeline));
        position = at(start);
        shown = follower.follow(choreography, keyframe(), elapsed(), 0);
    }

    /// Jumps to a share of the routine and plays from there for some seconds.
    void jump(double share, double seconds) {
        position = at(share);
        play(seconds);
    }

    void play(double seconds) {
        secondsAway = 0;
        for (int i = 0; i < seconds / FRAME; i++) {
            Duration next = position.plusNanos((long) (FRAME * NANOS));
            position = next.compareTo(timeline.length()) < 0 ? next : position;
            Frame now = follower.follow(choreography, keyframe(), elapsed(), FRAME);
            look(now);
            shown = now;
            if (!hasArrived()) {
                secondsAway = (i + 1) * FRAME;
            }
        }
    }

    /// How long after the last jump it still showed something else than what is wanted.
    double secondsAway() {
        return secondsAway;
    }

    private boolean hasArrived() {
        Frame wanted = choreography.at(keyframe(), elapsed());
        return Bones.farthest(wanted.bones(), shown.bones()) == 0
                && wanted.view().equals(shown.view());
    }

    private void look(Frame now) {
        if (now.bones() == shown.bones()) {
            return;
        }
        Map<String, Vec> before = Bones.joints(shown.bones());
        Bones.joints(now.bones())
                .forEach((name, place) -> step.see(
                        MILLI * place.distance(Objects.requireNonNull(before.get(name))), () -> name + words()));
        Bones.misfits(now.bones()).forEach((bone, misfit) -> length.see(MILLI * misfit, () -> bone + words()));
        camera.see(Math.abs(Math.IEEEremainder(now.view().yaw() - shown.view().yaw(), 360)), this::words);
        under.measure(now.bones(), Build.SLENDER);
        List<Piece> pieces = under.pieces();
        pieces.forEach(piece -> below.see(-MILLI * under.of(piece), () -> piece + words()));
    }

    private String words() {
        return String.format(
                Locale.ROOT,
                " on the way to %s %s, %.2f s",
                timeline.at(position).cue().pose(),
                timeline.at(position).cue().side(),
                elapsed());
    }

    private Duration at(double share) {
        return Duration.ofNanos((long) (timeline.length().toNanos() * share));
    }

    private int keyframe() {
        return moment().cue().index();
    }

    private double elapsed() {
        return moment().elapsed().toNanos() / NANOS;
    }

    private Moment moment() {
        return timeline.at(position);
    }
}
