package app.unhunch.figure.math;

import static app.unhunch.figure.math.Close.assertClose;
import static app.unhunch.figure.math.Close.assertSameTurn;
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
class QuatTest {

    private static final Vec LEFT = new Vec(1, 0, 0);
    private static final Vec FRONT = new Vec(0, 0, 1);

    @Test
    void turnsGoTheWayTheirAxesSay() {
        assertClose(Quat.aboutX(90).rotate(Vec.UP), FRONT);
        assertClose(Quat.aboutY(90).rotate(FRONT), LEFT);
        assertClose(Quat.aboutZ(90).rotate(LEFT), Vec.UP);
        assertSameTurn(Quat.about(LEFT, 33), Quat.aboutX(33));
        assertSameTurn(Quat.about(Vec.UP, 33), Quat.aboutY(33));
        assertSameTurn(Quat.about(FRONT, 33), Quat.aboutZ(33));
    }

    @Property
    void eachNumberOfATurnedPointCanBeHadAlone(@ForAll Quat q, @ForAll Vec a) {
        Vec turned = q.rotate(a);

        assertThat(q.rotatedX(a.x(), a.y(), a.z())).isEqualTo(turned.x());
        assertThat(q.rotatedY(a.x(), a.y(), a.z())).isEqualTo(turned.y());
        assertThat(q.rotatedZ(a.x(), a.y(), a.z())).isEqualTo(turned.z());
    }

    @Property
    void turningKeepsLengthsAndAngles(@ForAll Quat q, @ForAll Vec a, @ForAll Vec b) {
        assertThat(q.rotate(a).length()).isCloseTo(a.length(), within(1e-9));
        assertThat(q.rotate(a).dot(q.rotate(b))).isCloseTo(a.dot(b), within(1e-8));
        assertClose(q.rotate(a).cross(q.rotate(b)), q.rotate(a.cross(b)), 1e-8);
    }

    @Property
    void aTurnAndItsWayBackChangeNothing(@ForAll Quat q, @ForAll Vec v) {
        assertClose(q.conjugate().rotate(q.rotate(v)), v);
        assertSameTurn(q.multiply(q.conjugate()), Quat.IDENTITY);
    }

    @Property
    void theOtherTurnComesFirst(@ForAll Quat q, @ForAll Quat inner, @ForAll Vec v) {
        assertClose(q.multiply(inner).rotate(v), q.rotate(inner.rotate(v)));
    }

    @Property
    void aTurnIsKnownByItsAxes(@ForAll Quat q) {
        assertSameTurn(Quat.ofAxes(q.rotate(LEFT), q.rotate(Vec.UP), q.rotate(FRONT)), q, 1e-6);
    }

    /// Half turns are where one of the four numbers vanishes.
    @ParameterizedTest
    @CsvSource({"1,0,0", "0,1,0", "0,0,1", "0.6,0.8,0", "0,0.6,0.8", "0.6,0,-0.8"})
    void halfTurnsAreKnownByTheirAxes(double x, double y, double z) {
        Quat half = Quat.about(new Vec(x, y, z), 180);

        assertSameTurn(Quat.ofAxes(half.rotate(LEFT), half.rotate(Vec.UP), half.rotate(FRONT)), half);
    }

    @Property
    void facingBringsTheFrontToADirectionAndKeepsUpUp(@ForAll Vec direction, @ForAll Vec up) {
        Assume.that(direction.length() > 0.01 && up.length() > 0.01);
        Assume.that(direction.degreesTo(up) > 1 && direction.degreesTo(up) < 179);

        Quat facing = Quat.facing(direction, up);

        assertClose(facing.rotate(FRONT), direction.unit(), 1e-6);
        assertClose(facing.rotate(Vec.UP), up.reject(direction.unit()).unit(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"0,1,0", "0,-1,0", "1,0,0", "0,0,1", "1,1,1"})
    void facingIsATurnEvenIfUpIsTheDirectionItself(double x, double y, double z) {
        Vec direction = new Vec(x, y, z);
        for (Vec up : new Vec[] {direction, direction.times(-2)}) {
            Quat facing = Quat.facing(direction, up);

            assertClose(facing.rotate(FRONT), direction.unit());
            assertThat(facing.rotate(1, 2, 3).length()).isCloseTo(Math.sqrt(14), within(1e-9));
        }
    }

    @Property
    void theWayToAnotherTurnBeginsHereAndEndsThere(@ForAll Quat a, @ForAll Quat b) {
        assertSameTurn(a.slerp(b, 0), a);
        assertSameTurn(a.slerp(b, 1), b);
    }

    @Property
    void theWayToAnotherTurnIsTheShortestAndEven(
            @ForAll Quat a, @ForAll Quat b, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double whole = degrees(a, b);
        Assume.that(whole < 179);

        Quat now = a.slerp(b, share);

        assertThat(length(now)).isCloseTo(1, within(1e-12));
        // Turns that are nearly the same are joined by a straight line, which is not quite even.
        assertThat(degrees(a, now)).isCloseTo(whole * share, within(0.01));
        assertThat(degrees(now, b)).isCloseTo(whole * (1 - share), within(0.01));
    }

    @Property
    void bothNamesOfATurnLeadTheSameWay(@ForAll Quat a, @ForAll Quat b) {
        Quat other = new Quat(-b.w(), -b.x(), -b.y(), -b.z());
        Assume.that(degrees(a, b) < 179);

        assertSameTurn(a.slerp(other, 0.3), a.slerp(b, 0.3), 1e-6);
    }

    @Property
    void aMirrorShowsTheTurnOfWhatItShows(@ForAll Quat q, @ForAll Vec v) {
        assertClose(q.mirrored().rotate(v.mirrored()), q.rotate(v).mirrored());
        assertThat(q.mirrored().mirrored()).isEqualTo(q);
    }

    private static double length(Quat q) {
        return Math.sqrt(q.w() * q.w() + q.x() * q.x() + q.y() * q.y() + q.z() * q.z());
    }

    private static double degrees(Quat a, Quat b) {
        Quat way = a.conjugate().multiply(b);
        return Math.toDegrees(2 * Math.atan2(Math.hypot(way.x(), Math.hypot(way.y(), way.z())), Math.abs(way.w())));
    }
}
