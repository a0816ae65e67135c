package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.skeleton.Bones;
import app.unhunch.figure.skeleton.Skeleton;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PosePathTest {

    private final List<Skeleton> bodies = Stream.of("stand", "half-kneel", "kneel-tall", "tabletop", "cow")
            .map(Poses::skeleton)
            .toList();
    private final PosePath posePath = new PosePath(bodies);

    @Test
    void itBeginsAndEndsExactlyWhereItShould() {
        assertThat(posePath.at(0)).isSameAs(bodies.getFirst());
        assertThat(posePath.at(-1)).isSameAs(bodies.getFirst());
        assertThat(posePath.at(1)).isSameAs(bodies.getLast());
        assertThat(posePath.at(2)).isSameAs(bodies.getLast());
    }

    @Test
    void itComesThroughEveryPosture() {
        for (Skeleton body : bodies) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i <= 2000; i++) {
                nearest = Math.min(nearest, Bones.farthest(posePath.at(i / 2000.0), body));
            }
            assertThat(nearest).isLessThan(0.005);
        }
    }

    @Test
    void aLongLegTakesMoreOfTheTimeThanAShortOne() {
        Skeleton low = Poses.skeleton("tabletop");
        Skeleton cow = Poses.skeleton("cow");
        Skeleton stand = Poses.skeleton("stand");
        double share = PosePath.travel(cow, low) / (PosePath.travel(cow, low) + PosePath.travel(low, stand));
        PosePath both = new PosePath(List.of(cow, low, stand));

        assertThat(share).isLessThan(0.3);
        assertThat(Bones.farthest(both.at(timeOf(share)), low)).isLessThan(0.010);
    }

    @Test
    void itStartsAndStopsSoftly() {
        Skeleton start = bodies.getFirst();
        Skeleton end = bodies.getLast();

        assertThat(Bones.farthest(start, posePath.at(0.01))).isLessThan(0.001);
        assertThat(Bones.farthest(posePath.at(0.99), end)).isLessThan(0.001);
    }

    @Property
    void easeIsTheSameFromBothEndsAndNeverGoesBack(
            @ForAll @DoubleRange(max = 1) double share, @ForAll @DoubleRange(max = 1) double other) {
        assertThat(PosePath.eased(share) + PosePath.eased(1 - share)).isCloseTo(1, within(1e-9));
        assertThat(PosePath.eased(Math.max(share, other)))
                .isGreaterThanOrEqualTo(PosePath.eased(Math.min(share, other)));
    }

    @Test
    void itTakesAsLongAsItIsFarButNeverHurries() {
        Skeleton cow = Poses.skeleton("cow");

        assertThat(posePath.easySeconds()).isGreaterThan(4);
        assertThat(new PosePath(List.of(cow, Poses.skeleton("tabletop"))).easySeconds())
                .isBetween(0.8, 1.5);
        assertThat(new PosePath(List.of(cow, cow)).easySeconds()).isZero();
    }

    /// The time at which so much of the way is done.
    private static double timeOf(double way) {
        double time = 0;
        while (PosePath.eased(time) < way) {
            time += 1e-5;
        }
        return time;
    }
}
