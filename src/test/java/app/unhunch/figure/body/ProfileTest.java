package app.unhunch.figure.body;

import static app.unhunch.figure.math.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Vec;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private final Ellipsoids all = new Ellipsoids();

    @Test
    void stationsLieAlongTheBoneAndGetThinner() {
        Vec hip = new Vec(0.1, 0.9, 0);
        Vec knee = new Vec(0.1, 0.5, 0);

        Profile.THIGH.add(all, hip, knee, new Vec(0, 0, 1), 1);

        assertThat(all.value(0, 1)).isCloseTo(0.9, within(1e-9));
        assertThat(all.value(all.count() - 1, 1)).isCloseTo(0.5, within(1e-9));
        for (int i = 1; i < all.count(); i++) {
            assertThat(all.value(i, 1)).isLessThan(all.value(i - 1, 1));
            assertThat(width(i)).isLessThanOrEqualTo(width(i - 1));
        }
    }

    @Test
    void theCalfBulgesToTheBackAndGirthMakesAllOfItThicker() {
        Vec knee = new Vec(0, 0.5, 0);
        Vec ankle = new Vec(0, 0.1, 0);
        Profile.CALF.add(all, knee, ankle, new Vec(0, 0, 1), 1);
        int stations = all.count();
        Profile.CALF.add(all, knee, ankle, new Vec(0, 0, 1), 1.2);

        for (int i = 0; i < stations; i++) {
            assertThat(all.value(i, 2)).as("behind the bone").isLessThanOrEqualTo(0);
            assertThat(width(stations + i)).isCloseTo(1.2 * width(i), within(1e-9));
        }
    }

    @Test
    void aFrontThatIsNotAcrossTheBoneIsBroughtThere() {
        Profile.FOREARM.add(all, Vec.ZERO, new Vec(0, -0.3, 0), new Vec(0, 5, 1), 1);

        Vec depth = new Vec(all.value(0, 9), all.value(0, 10), all.value(0, 11));
        assertClose(depth.unit(), new Vec(0, 0, 1));
    }

    private double width(int i) {
        return new Vec(all.value(i, 3), all.value(i, 4), all.value(i, 5)).length();
    }
}
