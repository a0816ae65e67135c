package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.body.Piece;
import app.unhunch.figure.body.Underside;
import app.unhunch.figure.check.LimbJoint;
import app.unhunch.figure.check.SpineRegion;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Limb;
import app.unhunch.figure.pose.Reach;
import app.unhunch.figure.pose.Spine;
import app.unhunch.figure.skeleton.Bones;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.library.Library;
import app.unhunch.library.problem.English;
import app.unhunch.model.Routine;
import app.unhunch.model.Side;
import app.unhunch.session.Cue;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.ui.figure.Keyframes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// Goes through every bundled routine, beginning with either side, 60 times a second, and keeps the worst of
/// everything. What was seen once, the same movement in the same time, is not looked at again.
final class Walk {

    /// So often, in seconds, it is looked by which pose the body is.
    private static final double NEAR = 0.1;

    private static final double MILLI = 1000;
    private static final double FRAME = 1.0 / 60;
    private static final double HAND_BREADTH = 0.09;

    /// How much a bone of a limb differs from its length, in millimetres.
    final Worst length = new Worst();

    /// How high something planted is above the floor, in millimetres.
    final Worst above = new Worst();

    /// How far something planted moves, in millimetres.
    final Worst drift = new Worst();

    /// How high a resting face is above the floor, in millimetres.
    final Worst face = new Worst();

    /// How deep a slender body goes through the floor, in millimetres.
    final Worst belowSlender = new Worst();

    /// How deep a sturdy body goes through the floor, in millimetres.
    final Worst belowSturdy = new Worst();

    /// How far a joint is bent too far, in degrees.
    final Worst beyond = new Worst();

    /// How far a hand on its way to or from the head comes within a hand's breadth of the middle of the face, in
    /// millimetres.
    final Worst overFace = new Worst();

    /// How far the weight of somebody on both knees is ahead of them without a hand on the floor, in millimetres.
    final Worst ahead = new Worst();

    /// How far a joint goes from one frame to the next, in millimetres.
    final Worst step = new Worst();

    /// How far a joint is from where the mirror of the other first side has it, in millimetres.
    final Worst mirror = new Worst();

    /// How far the camera turns from one frame to the next, in degrees.
    final Worst camera = new Worst();

    private final PoseGraph graph = new PoseGraph(Poses.all());
    private final Underside under = new Underside();
    private final Set<String> known = new HashSet<>();

    static Walk ofAllRoutines() {
        Walk walk = new Walk();
        Library library = Library.read(null);
        // A pose that is refused takes its routines with it, and nothing would be left to walk through.
        assertThat(library.problems()).isEmpty();
        for (Routine routine : library.routines()) {
            walk.through(routine);
        }
        walk.through(library.routines().getFirst().warmedUpBy(library.warmUp()));
        return walk;
    }

    static Timeline timeline(Routine routine, Side first) {
        Pace usual = Pace.USUAL;
        return Timeline.of(
                routine,
                new Pace(usual.holding(), usual.moving(), usual.getReady(), usual.change(), usual.settle(), first));
    }

    private void through(Routine routine) {
        Choreography right = new Choreography(graph, Keyframes.of(timeline(routine, Side.RIGHT)));
        Choreography left = new Choreography(graph, Keyframes.of(timeline(routine, Side.LEFT)));
        for (Side first : Side.values()) {
            Timeline timeline = timeline(routine, first);
            List<Keyframe> keyframes = Keyframes.of(timeline);
            for (Cue cue : timeline.cues()) {
                Keyframe before = keyframes.get(Math.max(0, cue.index() - 1));
                Keyframe keyframe = keyframes.get(cue.index());
                if (known.add(before.pose() + before.side() + keyframe + (cue.index() == 0) + cue.kind())) {
                    Choreography own = first == Side.RIGHT ? right : left;
                    new Stretch(own, first == Side.RIGHT ? left : right, cue, before, keyframe, routine.id()).walk();
                }
            }
        }
    }

    /// One beat of a routine.
    private final class Stretch {

        private final Choreography own;
        private final Choreography other;
        private final Cue cue;
        private final Keyframe before;
        private final Keyframe keyframe;
        private final String routine;
        private final List<PoseNode> route;
        private final Skeleton start;
        private double second;

        Stretch(Choreography own, Choreography other, Cue cue, Keyframe before, Keyframe keyframe, String routine) {
            this.own = own;
            this.other = other;
            this.cue = cue;
            this.before = before;
            this.keyframe = keyframe;
            this.routine = routine;
            route = route();
            start = own.at(cue.index(), 0).bones();
        }

        /// Where the body comes by: what goes on in a pose may lead away from it.
        private List<PoseNode> route() {
            PoseNode end = own.near(cue.index(), keyframe.seconds());
            List<PoseNode> stations = new ArrayList<>(own.route(own.near(cue.index(), 0), end, cue.index()));
            for (double at = 0; at < keyframe.seconds(); at += NEAR) {
                stations.add(own.near(cue.index(), at));
            }
            return stations;
        }

        void walk() {
            Frame last = cue.index() == 0 ? own.at(0, 0) : own.at(cue.index() - 1, before.seconds());
            Skeleton seen = null;
            int frames = (int) Math.ceil(keyframe.seconds() / FRAME);
            for (int i = 0; i <= frames; i++) {
                second = Math.min(i * FRAME, keyframe.seconds());
                Frame now = own.at(cue.index(), second);
                look(last, now);
                // Who stays still need not be looked at again.
                if (now.bones() != seen) {
                    look(now.bones());
                    seen = now.bones();
                }
                last = now;
            }
            if (cue.kind() == Cue.Kind.HOLD
                    && Set.of("child-hold", "thread-hold").contains(cue.pose())) {
                under.measure(own.at(cue.index(), keyframe.seconds()).bones(), Build.SLENDER);
                face.see(MILLI * under.of(new Piece(Piece.Kind.HEAD, null)), () -> at("face"));
            }
        }

        private void look(Frame last, Frame now) {
            if (last.bones() != now.bones()) {
                var there = Bones.joints(last.bones());
                Bones.joints(now.bones())
                        .forEach((name, place) -> step.see(
                                MILLI * place.distance(Objects.requireNonNull(there.get(name))), () -> at(name)));
            }
            double turned =
                    Math.abs(Math.IEEEremainder(now.view().yaw() - last.view().yaw(), 360));
            double tipped = Math.abs(now.view().pitch() - last.view().pitch());
            camera.see(Math.max(turned, tipped), () -> at("camera"));
        }

        private void look(Skeleton bones) {
            Bones.misfits(bones).forEach((bone, misfit) -> length.see(MILLI * misfit, () -> at(bone)));
            under.measure(bones, Build.STURDY);
            for (Piece piece : under.pieces()) {
                belowSturdy.see(-MILLI * under.of(piece), () -> at(piece.toString()));
            }
            under.measure(bones, Build.SLENDER);
            for (Piece piece : under.pieces()) {
                belowSlender.see(-MILLI * under.of(piece), () -> at(piece.toString()));
            }
            for (Side side : Side.values()) {
                for (LimbJoint joint : LimbJoint.values()) {
                    beyond.see(joint.beyond(bones, side), () -> at(side + " " + joint));
                }
                planted(side, bones);
                if (route.stream().anyMatch(s -> s.bones().handOnHead(side))) {
                    overFace.see(MILLI * (HAND_BREADTH - besideFace(side, bones)), () -> at(side + " hand"));
                }
            }
            ahead.see(MILLI * ahead(bones), () -> at("weight"));
            Spine spine = bones.posture().spine();
            SpineRegion.strains(spine)
                    .forEach(s -> beyond.see(SpineRegion.TOLERANCE * 2, () -> at(English.words(s.what()))));
            var there = Bones.joints(other.at(cue.index(), second).bones());
            Bones.joints(bones).forEach((name, place) -> {
                Vec fellow = Objects.requireNonNull(there.get(Bones.mirrored(name)));
                mirror.see(MILLI * place.mirrored().distance(fellow), () -> at(name));
            });
        }

        /// How far to the side of the face the middle of a hand is while it is in front of it.
        private static double besideFace(Side side, Skeleton bones) {
            Skeleton.Arm arm = bones.arm(side);
            Vec hand = arm.wrist().plus(arm.hand().rotate(0, 0, 0.09)).minus(bones.head());
            Vec seen = bones.headTurn().conjugate().rotate(hand);
            boolean before = seen.z() > 0.09 && seen.z() < 0.35 && Math.abs(seen.y()) < 0.12;
            return before ? Math.abs(seen.x()) : HAND_BREADTH;
        }

        /// How far the middle between hips and shoulders is ahead of two knees that carry it alone.
        private static double ahead(Skeleton bones) {
            double knees = Double.NEGATIVE_INFINITY;
            for (Side side : Side.values()) {
                if (bones.posture().limb(side).knee() == null || bones.handPlanted(side)) {
                    return 0;
                }
                knees = Math.max(knees, bones.leg(side).knee().z());
            }
            Vec shoulders =
                    bones.arm(Side.LEFT).rest().lerp(bones.arm(Side.RIGHT).rest(), 0.5);
            return bones.pelvis().lerp(shoulders, 0.5).z() - knees;
        }

        /// What rests on the floor at the same place all the way.
        private void planted(Side side, Skeleton bones) {
            List<Limb> limbs =
                    route.stream().map(s -> s.bones().posture().limb(side)).toList();
            List<Reach> hands = limbs.stream().map(Limb::hand).toList();
            if (rests(hands)) {
                stays(
                        side + " hand",
                        under.hand(side),
                        start.arm(side).wrist(),
                        bones.arm(side).wrist());
            }
            if (rests(limbs.stream().map(Limb::foot).toList())) {
                stays(
                        side + " foot",
                        under.foot(side),
                        start.leg(side).ankle(),
                        bones.leg(side).ankle());
            }
            Vec knee = limbs.getFirst().knee();
            if (knee != null && limbs.stream().allMatch(l -> knee.equals(l.knee()))) {
                stays(
                        side + " knee",
                        under.knee(side),
                        start.leg(side).knee(),
                        bones.leg(side).knee());
            }
        }

        private static boolean rests(List<Reach> reaches) {
            return reaches.stream()
                    .allMatch(
                            r -> r.planted() && r.at().equals(reaches.getFirst().at()));
        }

        private void stays(String part, double height, Vec from, Vec now) {
            above.see(MILLI * height, () -> at(part));
            drift.see(MILLI * from.distance(now), () -> at(part));
        }

        private String at(String part) {
            return String.format(
                    Locale.ROOT,
                    "%s in %s, cue %d (%s %s %s), second %.2f of %.1f",
                    part,
                    routine,
                    cue.index(),
                    cue.kind(),
                    keyframe.pose(),
                    keyframe.side(),
                    second,
                    keyframe.seconds());
        }
    }
}
