package app.unhunch.figure.math;

import static app.unhunch.figure.math.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.motion.FigureDomain;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(FigureDomain.class)
@Domain(DomainContext.Global.class)
class VecTest {

    @Property
    void aDirectionOfLengthOnePointsTheSameWay(@ForAll Vec v) {
        Assume.that(v.length() > 1e-3);

        assertThat(v.unit().length()).isCloseTo(1, within(1e-12));
        assertClose(v.unit().times(v.length()), v);
    }

    @Test
    void whatHasNoLengthPointsUp() {
        assertThat(Vec.ZERO.unit()).isEqualTo(Vec.UP);
    }

    @Property
    void whatIsLeftAcrossADirectionIsAtRightAnglesToIt(@ForAll Vec v, @ForAll Vec direction) {
        Vec unit = direction.unit();
        Vec across = v.reject(unit);

        assertThat(across.dot(unit)).isCloseTo(0, within(1e-9));
        assertClose(across.plus(v.dot(unit), unit), v);
    }

    @Property
    void theOuterProductIsAtRightAnglesToBothAndTurnsTheRightWay(@ForAll Vec a, @ForAll Vec b) {
        assertThat(a.cross(b).dot(a)).isCloseTo(0, within(1e-9));
        assertThat(a.cross(b).dot(b)).isCloseTo(0, within(1e-9));
        assertThat(new Vec(1, 0, 0).cross(Vec.UP)).isEqualTo(new Vec(0, 0, 1));
    }

    @Property
    void stepsMayBeTakenOneByOneOrAtOnce(@ForAll Vec v, @ForAll Vec a, @ForAll Vec b) {
        assertClose(v.plus(0.5, a, -2, b), v.plus(0.5, a).plus(-2, b));
        assertThat(v.distance(a)).isCloseTo(v.minus(a).length(), within(1e-12));
    }

    @Property
    void mirroringTwiceChangesNothing(@ForAll Vec v) {
        assertThat(v.mirrored().mirrored()).isEqualTo(v);
        assertThat(v.mirrored()).isEqualTo(new Vec(-v.x(), v.y(), v.z()));
    }

    @Property
    void theArcGoesByTheShareOfTheAngleAndOfTheLength(
            @ForAll Vec a, @ForAll Vec b, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Assume.that(a.length() > 0.01 && b.length() > 0.01 && a.degreesTo(b) > 1 && a.degreesTo(b) < 179);

        Vec swung = a.slerp(b, share);

        assertThat(swung.length()).isCloseTo(a.length() + (b.length() - a.length()) * share, within(1e-9));
        assertThat(swung.degreesTo(a)).isCloseTo(a.degreesTo(b) * share, within(1e-4));
        assertThat(swung.degreesTo(b)).isCloseTo(a.degreesTo(b) * (1 - share), within(1e-4));
    }

    @Property
    void theArcBetweenOppositeDirectionsHasTheRightLength(
            @ForAll Vec v,
            @ForAll @DoubleRange(min = 0.1, max = 3) double times,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Assume.that(v.length() > 0.01);

        assertArcToTheOppositeSide(v, times, share);
    }

    /// Each of these could be the side to which the arc leans.
    @ParameterizedTest
    @CsvSource({"1,0,0", "0,1,0", "0,0,1", "1,1,1", "-1,-1,-1", "1,1,0", "0,-1,1", "1,2,3"})
    void theArcLeansToSomeSideWhateverTheDirection(double x, double y, double z) {
        assertArcToTheOppositeSide(new Vec(x, y, z), 2, 0.5);
        assertArcToTheOppositeSide(new Vec(x, y, z), 1, 0.2);
    }

    private static void assertArcToTheOppositeSide(Vec v, double times, double share) {
        Vec there = v.times(-times);
        Vec swung = v.slerp(there, share);

        assertThat(swung.length()).isCloseTo(v.length() * (1 + (times - 1) * share), within(1e-9));
        assertThat(swung.degreesTo(v)).isCloseTo(180 * share, within(1e-3));
    }
}
