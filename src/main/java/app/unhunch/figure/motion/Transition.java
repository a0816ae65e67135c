package app.unhunch.figure.motion;

import app.unhunch.figure.math.Vec;
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
    private final @Nullable List<Vec> arrow;
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
        boolean shown = flowing && lead != null && easy > 0;
        List<View> views = List.of(fromView, fromView.towards(toView, 0.5), toView);
        arrow = shown && lead != null ? ArrowPath.of(posePath, lead, working, views) : null;
    }

    Frame at(double elapsed) {
        double share = seconds <= 0 ? 1 : Math.clamp(elapsed / seconds, 0, 1);
        return new Frame(body(elapsed, share), view(elapsed, share), warmths(share), pointer(share), keyframe.side());
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

    /// The arrow is there when the movement begins, and goes when it has nearly come to its end; one that shows only
    /// the
    /// first part of the way goes when that is done.
    private @Nullable Pointer pointer(double share) {
        if (arrow == null || share >= 1) {
            return null;
        }
        double shown = (arrow.size() - 1.0) / ArrowPath.STEPS;
        double gone = PosePath.eased(share) / shown;
        double left = shown < 1 ? Math.min(1 - share, 1 - gone) : 1 - share;
        return left <= 0 ? null : new Pointer(ahead(arrow, gone), Math.min(1, left * 3));
    }

    /// What of the way still lies ahead, so that an arrow always begins at what moves; never less than can be seen.
    private List<Vec> ahead(List<Vec> way, double gone) {
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            length += way.get(i).distance(way.get(i - 1));
        }
        double stays = Math.min(1, 1.3 * Pointer.SHORTEST * toView.span() / length);
        double place = Math.min(gone, 1 - stays) * (way.size() - 1);
        int next = (int) place + 1;
        List<Vec> ahead = new ArrayList<>();
        ahead.add(way.get(next - 1).lerp(way.get(next), place - (next - 1)));
        ahead.addAll(way.subList(next, way.size()));
        return ahead;
    }
}
