package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Keyframe.Tempo;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Bones;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.library.Library;
import app.unhunch.model.Side;
import app.unhunch.ui.figure.Keyframes;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChoreographyTest {

    private final PoseGraph graph = new PoseGraph(Poses.all());
    private final List<Keyframe> keyframes = List.of(
            new Keyframe("tabletop", Side.RIGHT, 10, Tempo.SETTLING),
            new Keyframe("tquad-start", Side.RIGHT, 4, Tempo.FLOWING),
            new Keyframe("tquad-open", Side.RIGHT, 4, Tempo.FLOWING),
            new Keyframe("tabletop", Side.LEFT, 5, Tempo.SETTLING),
            new Keyframe("tquad-open", Side.LEFT, 4, Tempo.FLOWING));
    private final Choreography choreography = new Choreography(graph, keyframes);

    @Test
    void everyKeyframeEndsInItsPose() {
        for (int i = 0; i < choreography.size(); i++) {
            Keyframe keyframe = keyframes.get(i);
            Skeleton wanted = graph.node(keyframe.pose(), keyframe.side()).bones();
            assertThat(choreography.at(i, keyframe.seconds()).bones()).isSameAs(wanted);
            assertThat(choreography.pose(i).bones()).isSameAs(wanted);
            assertThat(choreography.pose(i).working()).isEqualTo(keyframe.side());
        }
    }

    @Test
    void aRoutineBeginsStandingUnlessNothingGetsReady() {
        assertThat(choreography.at(0, 0).bones()).isSameAs(graph.home().bones());
        assertThat(new Choreography(graph, keyframes.subList(1, 3)).at(0, 0).bones())
                .isSameAs(graph.node("tquad-start", Side.RIGHT).bones());
    }

    @Test
    void whatItShowsDependsOnThePositionAlone() {
        Frame middle = choreography.at(2, 1.5);
        choreography.at(4, 1);
        choreography.at(0, 1);

        assertThat(Bones.farthest(choreography.at(2, 1.5).bones(), middle.bones()))
                .isZero();
    }

    @Test
    void aPoseThatNobodyKnowsIsStanding() {
        Choreography unknown = new Choreography(graph, List.of(new Keyframe("fly", null, 5, Tempo.SETTLING)));

        assertThat(unknown.at(0, 5).bones()).isSameAs(graph.home().bones());
    }

    @Test
    void theWayOutOfAPoseIsAnArrowFromTheHandThatIsRaisedToWhereItHangs() {
        Choreography lean = new Choreography(
                graph,
                List.of(
                        new Keyframe("stand", Side.RIGHT, 5, Tempo.SETTLING),
                        new Keyframe("side-reach", Side.RIGHT, 4, Tempo.FLOWING),
                        new Keyframe("side-hold", Side.RIGHT, 20, Tempo.FLOWING)));
        List<Vec> way = Objects.requireNonNull(lean.wayBack(2, 20, 0)).path();
        Vec raised = lean.at(2, 20).bones().arm(Side.RIGHT).wrist();
        Vec hangs = lean.at(0, 5).bones().arm(Side.RIGHT).wrist();

        assertThat(way.getFirst().distance(raised)).isLessThan(0.3);
        assertThat(way.getLast().distance(hangs)).isLessThan(way.getFirst().distance(hangs) / 2);
    }

    @Test
    void throughAllOfOneSideTheCameraStaysWhereItIs() {
        View right = Poses.of("tquad-open").view();

        assertThat(List.of(choreography.pose(0), choreography.pose(1), choreography.pose(2)))
                .extracting(Frame::view)
                .allSatisfy(v -> assertThat(v.yaw()).isEqualTo(right.yaw()));
        assertThat(choreography.pose(3).view().yaw()).isEqualTo(-right.yaw());
    }

    @Test
    void whoSitsUpBetweenTwoPosesOfASideKeepsTheirHeadInThePicture() {
        Choreography rested = new Choreography(
                graph,
                List.of(
                        new Keyframe("kneel-sit", Side.LEFT, 5, Tempo.SETTLING),
                        new Keyframe("thread-hold", Side.LEFT, 5, Tempo.FLOWING)));

        View view = rested.at(0, 5).view();
        double crown = rested.at(0, 5).bones().head().y() + 0.2 - view.centre().y();
        assertThat(crown).isLessThan(view.height() / 2);
        assertThat(view.yaw()).isEqualTo(rested.at(1, 5).view().yaw());
    }

    @Test
    void everyBundledRoutineIsOfKnownPoses() {
        Library.read(null)
                .routines()
                .forEach(routine -> assertThat(Keyframes.of(Walk.timeline(routine, Side.RIGHT)))
                        .allMatch(b -> graph.knows(b.pose())));
    }
}
