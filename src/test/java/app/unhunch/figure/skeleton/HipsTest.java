package app.unhunch.figure.skeleton;

import static app.unhunch.figure.math.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Pelvis;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class HipsTest {

    private static final Vec LEFT_KNEE = new Vec(0.1, 0.05, 0.02);
    private static final Vec RIGHT_KNEE = new Vec(-0.12, 0.05, -0.03);

    @Property
    void bothThighsKeepTheirLengthAboveTwoPlantedKnees(@ForAll("wishes") Vec wanted, @ForAll("turns") Quat turn) {
        Vec pelvis = Hips.place(wanted, turn, LEFT_KNEE, RIGHT_KNEE);

        assertThat(hip(pelvis, turn, 1).distance(LEFT_KNEE)).isCloseTo(Sizes.THIGH, within(1e-9));
        assertThat(hip(pelvis, turn, -1).distance(RIGHT_KNEE)).isCloseTo(Sizes.THIGH, within(1e-9));
    }

    @Property
    void oneThighKeepsItsLengthAboveOnePlantedKnee(@ForAll("wishes") Vec wanted, @ForAll("turns") Quat turn) {
        assertThat(hip(Hips.place(wanted, turn, LEFT_KNEE, null), turn, 1).distance(LEFT_KNEE))
                .isCloseTo(Sizes.THIGH, within(1e-9));
        assertThat(hip(Hips.place(wanted, turn, null, RIGHT_KNEE), turn, -1).distance(RIGHT_KNEE))
                .isCloseTo(Sizes.THIGH, within(1e-9));
    }

    @Test
    void withoutPlantedKneesThePelvisIsWhereItShouldBe() {
        Vec wanted = new Vec(0.1, 0.8, 0.2);

        assertThat(Hips.place(wanted, Quat.aboutY(20), null, null)).isEqualTo(wanted);
    }

    @Property
    void aPlaceThatThighsAllowIsKept(@ForAll("wishes") Vec wanted, @ForAll("turns") Quat turn) {
        Vec once = Hips.place(wanted, turn, LEFT_KNEE, RIGHT_KNEE);

        assertClose(Hips.place(once, turn, LEFT_KNEE, RIGHT_KNEE), once, 1e-6);
    }

    @Property
    void theShouldersComeToTheHeightByTheSmallestPitch(
            @ForAll("turns") Quat turn,
            @ForAll("shoulders") Vec shoulders,
            @ForAll @DoubleRange(min = -0.4, max = 1.8) double height) {
        Vec pelvis = new Vec(0, 0.5, 0);
        double[] heights = IntStream.rangeClosed(-1800, 1800)
                .mapToDouble(tenth -> height(pelvis, turn.multiply(Quat.aboutX(tenth / 10.0)), shoulders))
                .toArray();
        double lowest = IntStream.range(0, heights.length)
                .mapToDouble(i -> heights[i])
                .min()
                .orElseThrow();
        double highest = IntStream.range(0, heights.length)
                .mapToDouble(i -> heights[i])
                .max()
                .orElseThrow();

        Quat pitched = Hips.pitchedTo(height, pelvis, turn, shoulders);

        assertThat(height(pelvis, pitched, shoulders)).isCloseTo(Math.clamp(height, lowest, highest), within(1e-5));
        int change = (int) Math.floor(10 * Math.abs(pitch(turn.conjugate().multiply(pitched)))) - 2;
        boolean above = heights[1800] > height;
        for (int tenth = -change; tenth <= change; tenth++) {
            assertThat(heights[1800 + tenth] > height)
                    .as("a pitch of %s tenths of a degree comes to %s m", tenth, height)
                    .isEqualTo(above);
        }
    }

    @Provide
    Arbitrary<Vec> wishes() {
        return Combinators.combine(number(-0.2, 0.2), number(0.2, 0.7), number(-0.5, 0.3))
                .as(Vec::new);
    }

    @Provide
    Arbitrary<Quat> turns() {
        return Combinators.combine(number(-20, 120), number(-40, 40), number(-25, 25))
                .as((pitch, turn, lean) -> new Pelvis(Vec.ZERO, pitch, turn, lean).turned());
    }

    @Provide
    Arbitrary<Vec> shoulders() {
        return Combinators.combine(number(-0.1, 0.1), number(0.3, 0.6), number(-0.1, 0.3))
                .as(Vec::new);
    }

    private static Arbitrary<Double> number(double least, double most) {
        return Arbitraries.doubles().between(least, most).ofScale(5);
    }

    private static Vec hip(Vec pelvis, Quat turn, int sign) {
        return pelvis.plus(turn.rotate(sign * Sizes.HALF_HIPS, 0, 0));
    }

    private static double height(Vec pelvis, Quat turn, Vec shoulders) {
        return pelvis.plus(turn.rotate(shoulders)).y();
    }

    private static double pitch(Quat aboutX) {
        return Math.IEEEremainder(Math.toDegrees(2 * Math.atan2(aboutX.x(), aboutX.w())), 360);
    }
}
