package app.unhunch.figure.motion;

import app.unhunch.figure.pose.Glow;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the figure does in one beat: the way into its pose, and staying there, or going on with what is done there.
final class Transition {

    /// The camera turns no faster than over so many seconds.
    private static final double CAMERA_SECONDS = 2.5;

    private final Keyframe keyframe;
    private final List<PoseNode> route;
    private final View fromView;
    private final View toView;
    private final PosePath posePath;
    private final double seconds;
    private final @Nullable Aim aim;
    private final @Nullable Round round;

    /// @param round what goes on in the pose, or `null`
    Transition(
            Keyframe keyframe, List<PoseNode> route, View fromView, View toView, Side working, @Nullable Round round) {
        this.keyframe = keyframe;
        this.route = route;
        this.fromView = fromView;
        this.toView = toView;
        this.round = round;
        PoseNode from = route.getFirst();
        PoseNode to = route.getLast();
        List<Skeleton> bodies = route.stream().map(PoseNode::bones).toList();
        posePath = new PosePath(bodies.size() > 1 ? bodies : List.of(from.bones(), to.bones()));
        double easy = posePath.easySeconds();
        boolean flowing = keyframe.tempo() == Keyframe.Tempo.FLOWING && round == null;
        seconds = flowing ? keyframe.seconds() : Math.min(easy, keyframe.seconds());
        Lead lead = to.pose().lead() == null ? from.pose().lead() : to.pose().lead();
        boolean shown = (flowing || round != null) && easy > 0;
        List<View> views = List.of(fromView, fromView.towards(toView, 0.5), toView);
        aim = shown && lead != null ? Aim.of(posePath, lead, working, views) : null;
    }

    Frame at(double elapsed) {
        double share = seconds <= 0 ? 1 : Math.clamp(elapsed / seconds, 0, 1);
        return new Frame(
                body(elapsed, share), view(elapsed, share), warmths(share), pointer(elapsed, share), keyframe.side());
    }

    private Skeleton body(double elapsed, double share) {
        return round == null || share < 1 ? posePath.at(share) : round.at(elapsed - seconds, room());
    }

    /// For how long the pose is kept.
    private double room() {
        return keyframe.seconds() - seconds;
    }

    private View view(double elapsed, double share) {
        if (fromView.equals(toView)) {
            return toView;
        }
        double cameraSeconds = Math.min(keyframe.seconds(), Math.max(seconds, CAMERA_SECONDS));
        View turned = fromView.towards(toView, PosePath.eased(elapsed / cameraSeconds));
        return route.size() <= 2 || share >= 1 ? turned : turned.onto(framing(share));
    }

    /// On a longer way one sits, stands or kneels in between, and has to be seen whole there, too.
    private View framing(double share) {
        double place = posePath.place(share);
        int i = Math.min((int) place, route.size() - 2);
        return framingAt(i).towards(framingAt(i + 1), place - i);
    }

    private View framingAt(int node) {
        if (node == 0) {
            return fromView;
        }
        return node == route.size() - 1 ? toView : route.get(node).pose().view();
    }

    PoseNode near(double elapsed) {
        double share = seconds <= 0 ? 1 : Math.clamp(elapsed / seconds, 0, 1);
        if (round != null && share >= 1) {
            return round.near(elapsed - seconds, room());
        }
        return route.get((int) Math.round(share * (route.size() - 1)));
    }

    /// What was felt before fades, what will be felt grows.
    private List<Warmth> warmths(double share) {
        List<Glow> before = route.getFirst().pose().glows();
        List<Glow> after = route.getLast().pose().glows();
        double grown = PosePath.eased(share);
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

    private @Nullable Pointer pointer(double elapsed, double share) {
        if (round != null && share >= 1) {
            return round.pointer(elapsed - seconds, room());
        }
        return aim == null ? null : aim.at(share);
    }
}
