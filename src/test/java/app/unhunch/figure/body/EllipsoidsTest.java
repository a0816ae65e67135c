package app.unhunch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.FigureDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(FigureDomain.class)
@Domain(DomainContext.Global.class)
class EllipsoidsTest {

    private final Ellipsoids all = new Ellipsoids();

    @Property(tries = 50)
    void theLowestPointIsTheLowestOfAllPoints(@ForAll Vec centre, @ForAll Quat turn) {
        all.add(centre, turn, 0.1, 0.2, 0.05);
        double lowest = Double.MAX_VALUE;
        for (double azimuth = 0; azimuth < 360; azimuth += 3) {
            for (double elevation = -90; elevation <= 90; elevation += 3) {
                double a = Math.toRadians(azimuth);
                double e = Math.toRadians(elevation);
                Vec onBall =
                        new Vec(0.1 * Math.cos(a) * Math.cos(e), 0.2 * Math.sin(e), 0.05 * Math.sin(a) * Math.cos(e));
                lowest = Math.min(lowest, centre.plus(turn.rotate(onBall)).y());
            }
        }

        assertThat(all.lowest(all.count() - 1)).isCloseTo(lowest, within(0.001));
        assertThat(all.lowest(all.count() - 1)).isLessThanOrEqualTo(lowest + 1e-9);
    }

    @Test
    void anOffsetIsSeenFromWithinTheTurn() {
        all.add(new Vec(1, 1, 1), Quat.about(Vec.UP, 90), 0, 0, 0.5, 0.1, 0.2, 0.3);

        assertThat(all.value(0, 0)).isCloseTo(1.5, within(1e-9));
        assertThat(all.value(0, 2)).isCloseTo(1, within(1e-9));
        assertThat(all.value(0, 9)).as("its front axis goes to the left").isCloseTo(0.3, within(1e-9));
    }

    @Test
    void itGrowsWithoutForgetting() {
        for (int i = 0; i < 1000; i++) {
            all.addBall(new Vec(i, 0, 0), 0.01 * i);
        }

        assertThat(all.count()).isEqualTo(1000);
        assertThat(all.value(0, 0)).isZero();
        assertThat(all.value(255, 0)).isEqualTo(255);
        assertThat(all.value(999, 7)).isCloseTo(9.99, within(1e-9));
    }

    @Test
    void flatteningShortensTheSecondAxisOnly() {
        all.addBall(Vec.ZERO, 1);
        all.flatten(0, 0.1);

        assertThat(all.value(0, 3)).isEqualTo(1);
        assertThat(all.value(0, 7)).isEqualTo(0.1);
        assertThat(all.value(0, 11)).isEqualTo(1);
    }
}
