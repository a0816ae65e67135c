package app.unhunch.figure.skeleton;

import static app.unhunch.figure.math.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.FigureDomain;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(FigureDomain.class)
@Domain(DomainContext.Global.class)
class JointsTest {

    private static final double FIRST = Sizes.UPPER_ARM;
    private static final double SECOND = Sizes.FOREARM;
    private static final double LONGEST = FIRST + SECOND;

    @Property
    void bothBonesKeepTheirLengthAndTheJointGoesToTheSideThatIsAskedFor(
            @ForAll Vec root,
            @ForAll Vec way,
            @ForAll Vec bend,
            @ForAll @DoubleRange(min = 0.16, max = 0.99) double share) {
        Assume.that(way.length() > 0.01 && bend.length() > 0.01);
        Assume.that(way.degreesTo(bend) > 1 && way.degreesTo(bend) < 179);
        Vec end = root.plus(share * LONGEST, way.unit());

        Vec middle = Joints.middle(root, end, FIRST, SECOND, bend);

        assertThat(middle.distance(root)).isCloseTo(FIRST, within(1e-9));
        assertThat(middle.distance(end)).isCloseTo(SECOND, within(1e-9));
        assertThat(Joints.end(root, end, FIRST, SECOND)).isEqualTo(end);
        assertThat(middle.minus(root).dot(bend.reject(way.unit()))).isPositive();
        Vec plane = way.cross(bend).unit();
        assertThat(middle.minus(root).dot(plane)).as("out of the plane").isCloseTo(0, within(1e-6));
    }

    @Property
    void whatIsOutOfReachIsPointedAtWithAStraightLimb(
            @ForAll Vec root, @ForAll Vec way, @ForAll @DoubleRange(min = 1.01, max = 5) double share) {
        Assume.that(way.length() > 0.01 && way.unit().reject(Vec.UP).length() > 0.05);
        Vec wanted = root.plus(share * LONGEST, way.unit());

        Vec middle = Joints.middle(root, wanted, FIRST, SECOND, Vec.UP);
        Vec end = Joints.end(root, wanted, FIRST, SECOND);

        assertClose(end.minus(root).unit(), way.unit());
        assertThat(end.distance(root)).isBetween(LONGEST * 0.999, LONGEST);
        assertThat(middle.distance(root)).isCloseTo(FIRST, within(1e-9));
        assertThat(middle.distance(end)).isCloseTo(SECOND, within(1e-9));
        assertThat(middle.minus(root).degreesTo(way)).as("nearly straight").isLessThan(3);
    }

    @ParameterizedTest
    @CsvSource({"0,1,0", "0,-1,0", "1,0,0", "0,0,-1", "1,1,1"})
    void bonesKeepTheirLengthEvenIfTheJointShouldPointAlongTheLimb(double x, double y, double z) {
        Vec way = new Vec(x, y, z).unit();
        Vec end = way.times(0.4);
        for (Vec bend : new Vec[] {way, way.times(-1)}) {
            Vec middle = Joints.middle(Vec.ZERO, end, FIRST, SECOND, bend);

            assertThat(middle.length()).isCloseTo(FIRST, within(1e-9));
            assertThat(middle.distance(end)).isCloseTo(SECOND, within(1e-9));
        }
    }
}
