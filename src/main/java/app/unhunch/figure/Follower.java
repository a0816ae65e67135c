package app.unhunch.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lets the figure walk instead of jump when the position jumps: it leads from what was shown last to what is to be
/// shown now, by a way that a body can take.
public final class Follower {

    /// From one frame to the next the fastest part of the body goes less than this, in metres, unless the position
    /// jumped.
    private static final double JUMP = 0.10;

    private static final double SHORTEST = 0.5;
    private static final double LONGEST = 1.6;

    /// A way through so many metres takes a second when one hurries.
    private static final double HURRY = 1.4;

    /// What lies so near can be reached straight.
    private static final double STRAIGHT = 0.45;

    private @Nullable Frame shown;
    private @Nullable Station near;
    private List<Skeleton> stations = List.of();
    private @Nullable View fromView;
    private double gone = 1;
    private double length = 1;

    /// What to show now.
    ///
    /// @param beat the beat of the position
    /// @param elapsed how far in the beat the position is, in seconds
    /// @param since how long ago the last frame was, in seconds of the person's life
    public Frame follow(Choreography choreography, int beat, double elapsed, double since) {
        Frame wanted = choreography.at(beat, elapsed);
        Frame last = shown;
        if (last != null && gone >= length && Journey.travel(last.bones(), wanted.bones()) > JUMP) {
            begin(last, wanted, choreography, beat, elapsed);
        }
        gone += since;
        Frame now = gone < length ? onTheWay(wanted) : wanted;
        shown = now;
        near = choreography.near(beat, elapsed);
        return now;
    }

    private void begin(Frame last, Frame wanted, Choreography choreography, int beat, double elapsed) {
        List<Skeleton> found = new ArrayList<>(List.of(last.bones()));
        Station from = near;
        if (from != null && Journey.travel(last.bones(), wanted.bones()) > STRAIGHT) {
            List<Station> route = choreography.route(from, choreography.near(beat, elapsed), beat);
            route.forEach(s -> found.add(s.bones()));
        }
        found.add(wanted.bones());
        stations = found;
        fromView = last.view();
        gone = 0;
        length = Math.clamp(new Journey(found).easySeconds() * Journey.EASY_SPEED / HURRY, SHORTEST, LONGEST);
    }

    /// What is wanted may move on meanwhile, so the end of the way moves along.
    private Frame onTheWay(Frame wanted) {
        List<Skeleton> way = new ArrayList<>(stations);
        way.set(way.size() - 1, wanted.bones());
        double share = gone / length;
        View view = fromView == null ? wanted.view() : fromView.towards(wanted.view(), Journey.eased(share));
        return wanted.with(new Journey(way).at(share), view);
    }
}
