package app.unhunch.figure.motion;

import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lets the figure walk instead of jump when the position jumps, be it on the way or not: it leads from what was shown
/// last to what is to be shown now, by a way that a body can take.
public final class TransitionBlender {

    /// Unless the position jumps, the fastest part of the body goes less than this in a second, and that in a frame, in
    /// metres.
    private static final double FAST = 2.5;

    private static final double JUMP = 0.02;

    /// Who is on the way already goes on, if the position goes on by less than this, in seconds.
    private static final double GOES_ON = 0.5;

    /// The camera turns less than this, in degrees.
    private static final double CAMERA_JUMP = 5;

    private static final double SHORTEST = 0.5;
    private static final double LONGEST = 1.4;

    /// A way through so many metres takes a second when one hurries.
    private static final double HURRY = 1.4;

    /// A camera that hurries turns so many degrees in a second.
    private static final double CAMERA_HURRY = 120;

    /// No part of the body goes faster, in metres in a second: an elbow that swings round waits for nobody else.
    private static final double FASTEST = 5.1;

    private static final int SLOWER = 20;

    /// What lies so near can be reached straight.
    private static final double STRAIGHT = 0.45;

    private @Nullable Frame shown;
    private @Nullable Frame asked;
    private double askedTime;
    private List<PoseNode> route = List.of();
    private List<Skeleton> way = List.of();
    private @Nullable View fromView;
    private double share = 1;
    private double length = 1;

    /// The frame to show now.
    ///
    /// @param keyframe the beat of the position
    /// @param elapsed how far in the beat the position is, in seconds
    /// @param since how long ago the last frame was, in seconds of the person's life
    public Frame follow(Choreography choreography, int keyframe, double elapsed, double since) {
        Frame wanted = choreography.at(keyframe, elapsed);
        PoseNode near = choreography.near(keyframe, elapsed);
        Frame last = shown;
        double on = choreography.time(keyframe, elapsed) - askedTime;
        boolean led = share < 1 && on >= 0 && on < GOES_ON;
        if (last != null && asked != null && !led && jumped(asked, wanted, since)) {
            begin(last, wanted, near, choreography, keyframe);
        }
        Frame now = last != null && share < 1 ? onTheWay(last, wanted, since) : wanted;
        if (share >= 1) {
            route = List.of(near);
        }
        shown = now;
        asked = wanted;
        askedTime += on;
        return now;
    }

    private static boolean jumped(Frame before, Frame now, double since) {
        return turned(before.view(), now.view()) > CAMERA_JUMP
                || (before.bones() != now.bones()
                        && PosePath.travel(before.bones(), now.bones()) > JUMP + FAST * since);
    }

    private static double turned(View a, View b) {
        return Math.abs(Math.IEEEremainder(b.yaw() - a.yaw(), 360));
    }

    private void begin(Frame last, Frame wanted, PoseNode near, Choreography choreography, int keyframe) {
        List<Skeleton> found = new ArrayList<>(List.of(last.bones()));
        if (!route.isEmpty() && PosePath.travel(last.bones(), wanted.bones()) > STRAIGHT) {
            route = choreography.route(nearest(last.bones()), near, keyframe);
            route.forEach(s -> found.add(s.bones()));
        }
        found.add(wanted.bones());
        way = found;
        fromView = last.view();
        share = 0;
        double walk = new PosePath(found).easySeconds() * PosePath.EASY_SPEED / HURRY;
        double turn = turned(last.view(), wanted.view()) / CAMERA_HURRY;
        length = Math.clamp(Math.max(walk, turn), SHORTEST, LONGEST);
    }

    /// Who is stopped on the way goes on from the pose that is next to them.
    private PoseNode nearest(Skeleton bones) {
        return route.stream()
                .min(Comparator.comparingDouble(s -> PosePath.travel(s.bones(), bones)))
                .orElseThrow();
    }

    /// What is wanted may move on meanwhile, so the end of the way moves along.
    private Frame onTheWay(Frame last, Frame wanted, double since) {
        List<Skeleton> now = new ArrayList<>(way);
        now.set(now.size() - 1, wanted.bones());
        PosePath posePath = new PosePath(now);
        double step = since / length;
        Skeleton bones = posePath.at(share + step);
        for (int i = 0; i < SLOWER && PosePath.travel(last.bones(), bones) > FASTEST * since; i++) {
            step *= 0.85;
            bones = posePath.at(share + step);
        }
        share += step;
        View view = fromView == null ? wanted.view() : fromView.towards(wanted.view(), PosePath.eased(share));
        return share < 1 ? wanted.with(bones, view) : wanted;
    }
}
