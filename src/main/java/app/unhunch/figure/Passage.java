package app.unhunch.figure;

import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the figure does in one beat: the way into its pose, and staying there.
final class Passage {

    /// The camera turns no faster than over so many seconds.
    private static final double CAMERA_SECONDS = 2.5;

    private final Beat beat;
    private final List<Station> route;
    private final View fromView;
    private final View toView;
    private final Journey journey;
    private final double seconds;
    private final @Nullable Trail trail;

    Passage(Beat beat, List<Station> route, View fromView, View toView, Side working) {
        this.beat = beat;
        this.route = route;
        this.fromView = fromView;
        this.toView = toView;
        Station from = route.getFirst();
        Station to = route.getLast();
        List<Skeleton> bodies = route.stream().map(Station::bones).toList();
        journey = new Journey(bodies.size() > 1 ? bodies : List.of(from.bones(), to.bones()));
        double easy = journey.easySeconds();
        seconds = beat.tempo() == Beat.Tempo.FLOWING ? beat.seconds() : Math.min(easy, beat.seconds());
        Lead lead = to.pose().lead() == null ? from.pose().lead() : to.pose().lead();
        boolean shown = beat.tempo() == Beat.Tempo.FLOWING && lead != null && easy > 0;
        trail = shown && lead != null ? new Trail(journey, lead, working) : null;
    }

    Frame at(double elapsed) {
        double share = seconds <= 0 ? 1 : Math.clamp(elapsed / seconds, 0, 1);
        double cameraSeconds = Math.min(beat.seconds(), Math.max(seconds, CAMERA_SECONDS));
        View view = fromView.equals(toView) ? toView : fromView.towards(toView, Journey.eased(elapsed / cameraSeconds));
        return new Frame(journey.at(share), view, warmths(share), pointer(share), beat.side());
    }

    Station near(double elapsed) {
        double share = seconds <= 0 ? 1 : Math.clamp(elapsed / seconds, 0, 1);
        return route.get((int) Math.round(share * (route.size() - 1)));
    }

    /// What was felt before fades, what will be felt grows.
    private List<Warmth> warmths(double share) {
        List<Glow> before = route.getFirst().pose().glows();
        List<Glow> after = route.getLast().pose().glows();
        double grown = Journey.eased(share);
        List<Warmth> found = new ArrayList<>();
        for (Glow glow : after) {
            found.add(new Warmth(glow, before.contains(glow) ? 1 : grown));
        }
        for (Glow glow : before) {
            if (!after.contains(glow) && grown < 1) {
                found.add(new Warmth(glow, 1 - grown));
            }
        }
        return found;
    }

    /// The arrow is there when the movement begins, and goes when it has nearly come to its end.
    private @Nullable Pointer pointer(double share) {
        return trail == null || share >= 1 ? null : new Pointer(trail.path(), Math.clamp((1 - share) * 3, 0, 1));
    }
}
