package app.unhunch.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.View;
import org.junit.jupiter.api.Test;

class OrbitTest {

    private static final View USUAL = new View(60, 12, 1.8, 1.2, new Vec(0, 0.4, 0.1));

    private final Orbit orbit = new Orbit();

    @Test
    void untouchedItLooksFromWhereThePoseIsSeenBest() {
        orbit.advance(1);

        assertThat(orbit.isAway()).isFalse();
        assertThat(orbit.from(USUAL)).isSameAs(USUAL);
    }

    @Test
    void draggingToTheRightTurnsTheFigureToTheRight() {
        orbit.drag(100, 0);

        assertThat(orbit.from(USUAL).yaw()).isLessThan(USUAL.yaw() - 20);
        assertThat(orbit.from(USUAL).centre()).isEqualTo(USUAL.centre());
    }

    @Test
    void itStaysWhereItIsHeld() {
        orbit.drag(100, 30);
        View held = orbit.from(USUAL);
        orbit.advance(5);

        assertThat(orbit.from(USUAL)).isEqualTo(held);
    }

    @Test
    void lettingGoItComesBackAllTheWayAndNotAtOnce() {
        orbit.drag(200, 50);
        double away = Math.abs(orbit.from(USUAL).yaw() - USUAL.yaw());
        orbit.release();
        orbit.advance(1 / 60.0);

        assertThat(Math.abs(orbit.from(USUAL).yaw() - USUAL.yaw())).isBetween(away * 0.8, away * 0.99);
        for (int frame = 0; frame < 240; frame++) {
            orbit.advance(1 / 60.0);
        }
        assertThat(orbit.from(USUAL)).isSameAs(USUAL);
    }

    @Test
    void nobodyLooksFromBelowTheFloor() {
        orbit.drag(0, -4000);

        assertThat(orbit.from(USUAL).pitch()).isEqualTo(2, within(1e-9));
    }

    @Test
    void nobodyLooksStraightDown() {
        orbit.drag(0, 4000);

        assertThat(orbit.from(USUAL).pitch()).isEqualTo(70, within(1e-9));
    }
}
