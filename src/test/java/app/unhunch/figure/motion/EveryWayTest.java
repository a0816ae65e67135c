package app.unhunch.figure.motion;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.body.Piece;
import app.unhunch.figure.body.Underside;
import app.unhunch.figure.check.LimbJoint;
import app.unhunch.figure.check.SpineRegion;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.skeleton.Bones;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.library.problem.English;
import app.unhunch.model.Side;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whatever the figure shows on any way between two bundled poses, a body could do, whether a routine goes there or
/// not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryWayTest {

    private static final double MILLI = 1000;
    private static final int STEPS = 60;

    private final PoseGraph graph = new PoseGraph(Poses.all());
    private final Underside under = new Underside();
    private final Worst length = new Worst();
    private final Worst below = new Worst();
    private final Worst inDesk = new Worst();
    private final Worst aboveDesk = new Worst();
    private final Worst beyond = new Worst();

    @BeforeAll
    void goEveryWay() {
        for (Pose pose : Poses.all()) {
            for (String way : pose.ways()) {
                for (Side side : Side.values()) {
                    go(graph.node(pose.id(), side), graph.node(way, side));
                }
            }
        }
    }

    @Test
    void bonesKeepTheirLength() {
        length.assertAtMost(1);
    }

    @Test
    void nothingGoesThroughTheFloor() {
        below.assertAtMost(5);
    }

    @Test
    void nothingGoesIntoADesk() {
        inDesk.assertAtMost(5);
    }

    @Test
    void handsThatSlideOnADeskStayOnIt() {
        aboveDesk.assertAtMost(10);
    }

    @Test
    void noJointBendsFartherThanItCan() {
        beyond.assertAtMost(SpineRegion.TOLERANCE);
    }

    private void go(PoseNode from, PoseNode to) {
        PosePath path = new PosePath(List.of(from.bones(), to.bones()));
        for (int i = 0; i <= STEPS; i++) {
            double share = (double) i / STEPS;
            look(path.at(share), String.format(Locale.ROOT, "%s to %s, %.2f", from.name(), to.name(), share));
        }
    }

    private void look(Skeleton bones, String when) {
        Bones.misfits(bones).forEach((bone, misfit) -> length.see(MILLI * misfit, () -> bone + ", " + when));
        for (Build build : Build.values()) {
            under.measure(bones, build);
            for (Piece piece : under.pieces()) {
                below.see(-MILLI * under.of(piece), () -> piece + ", " + when);
                // Soft forearms give way a little more.
                double soft = build == Build.STURDY ? 2 : 0;
                if (bones.desk() > 0) {
                    inDesk.see(MILLI * under.intoDesk(piece) - soft, () -> piece + ", " + when);
                }
            }
        }
        for (Side side : Side.values()) {
            if (bones.desk() > 0 && bones.handPlanted(side)) {
                aboveDesk.see(MILLI * under.hand(side), () -> side + " hand, " + when);
            }
            for (LimbJoint joint : LimbJoint.values()) {
                beyond.see(joint.beyond(bones, side), () -> side + " " + joint + ", " + when);
            }
        }
        SpineRegion.strains(bones.posture().spine())
                .forEach(s -> beyond.see(SpineRegion.TOLERANCE * 2, () -> English.words(s.what()) + ", " + when));
    }
}
