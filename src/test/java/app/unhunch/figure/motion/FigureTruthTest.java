package app.unhunch.figure.motion;

import app.unhunch.figure.check.SpineRegion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whatever the figure shows in any bundled routine, a body could do. What fails says in which routine, when and where.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureTruthTest {

    private Walk walk = new Walk();

    @BeforeAll
    void walkThroughEverything() {
        walk = Walk.ofAllRoutines();
    }

    @Test
    void bonesKeepTheirLength() {
        walk.length.assertAtMost(1);
    }

    @Test
    void whatIsPlantedRestsOnTheFloor() {
        walk.above.assertAtMost(10);
    }

    @Test
    void whatIsPlantedStaysWhereItIs() {
        walk.drift.assertAtMost(5);
    }

    @Test
    void foreheadAndCheekRestOnTheFloor() {
        walk.face.assertAtMost(10);
    }

    @Test
    void nothingOfASlenderBodyGoesThroughTheFloor() {
        walk.belowSlender.assertAtMost(5);
    }

    @Test
    void nothingOfASturdyBodyGoesThroughTheFloor() {
        walk.belowSturdy.assertAtMost(5);
    }

    @Test
    void noJointBendsFartherThanItCan() {
        walk.beyond.assertAtMost(SpineRegion.TOLERANCE);
    }

    @Test
    void aHandGoesPastTheEarAndNotOverTheFace() {
        walk.overFace.assertAtMost(0);
    }

    @Test
    void whoLeansForwardOnTheKneesHasAHandOnTheFloor() {
        walk.ahead.assertAtMost(100);
    }

    @Test
    void nothingJumps() {
        walk.step.assertAtMost(60);
    }

    @Test
    void beginningWithTheLeftSideIsTheMirrorOfBeginningWithTheRight() {
        walk.mirror.assertAtMost(1e-6);
    }

    @Test
    void theCameraTurnsGently() {
        walk.camera.assertAtMost(3);
    }
}
