package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Reach;
import app.unhunch.figure.skeleton.Bones;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Domain(FigureDomain.class)
@Domain(DomainContext.Global.class)
class PoseTweenTest {

    /// Every way that a pose says it has, both there and back.
    static List<Arguments> ways() {
        List<Arguments> ways = new ArrayList<>();
        for (Pose pose : Poses.all()) {
            for (String from : pose.ways()) {
                ways.add(Arguments.of(from, pose.id()));
                ways.add(Arguments.of(pose.id(), from));
            }
        }
        return ways.stream().distinct().toList();
    }

    @Property
    void itBeginsAndEndsExactlyWhereItShould(@ForAll Pose a, @ForAll Pose b) {
        Skeleton from = Skeleton.of(a);
        Skeleton to = Skeleton.of(b);
        PoseTween tween = new PoseTween(from, to);

        assertThat(tween.at(0)).isSameAs(from);
        assertThat(tween.at(-1)).isSameAs(from);
        assertThat(tween.at(1)).isSameAs(to);
        assertThat(tween.at(2)).isSameAs(to);
    }

    @Property
    void bonesKeepTheirLengthBetweenAnyTwoPoses(
            @ForAll Pose a, @ForAll Pose b, @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        Skeleton now = new PoseTween(Skeleton.of(a), Skeleton.of(b)).at(share);

        Bones.assertLengths(now, a.id() + " to " + b.id() + " at " + share);
    }

    @Property
    void aMovementThatIsCutShortGoesOnFromWhereItIs(
            @ForAll Pose a, @ForAll Pose b, @ForAll Pose c, @ForAll @DoubleRange(min = 0.05, max = 0.95) double share) {
        Skeleton cut = new PoseTween(Skeleton.of(a), Skeleton.of(b)).at(share);
        PoseTween next = new PoseTween(cut, Skeleton.of(c));

        Bones.assertLengths(next.at(0.5), a.id() + " to " + b.id() + " to " + c.id());
        assertThat(Bones.farthest(cut, next.at(0.001))).isLessThan(0.02);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void plantedHandsKeepToTheirPlace(String from, String to) {
        PoseTween tween = tween(from, to);
        for (Side side : Side.values()) {
            Reach a = Poses.of(from).limb(side).hand();
            Reach b = Poses.of(to).limb(side).hand();
            if (a.planted() && b.planted()) {
                for (double share = 0.05; share < 1; share += 0.05) {
                    Skeleton now = tween.at(share);
                    assertThat(now.handPlanted(side)).isTrue();
                    assertThat(now.arm(side).wrist().distance(a.at().lerp(b.at(), share)))
                            .as("%s hand at %s", side, share)
                            .isLessThan(0.010);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void plantedKneesStayPlanted(String from, String to) {
        PoseTween tween = tween(from, to);
        for (Side side : Side.values()) {
            Vec a = Poses.of(from).limb(side).knee();
            Vec b = Poses.of(to).limb(side).knee();
            if (a != null && b != null) {
                for (double share = 0.05; share < 1; share += 0.05) {
                    Vec knee = tween.at(share).leg(side).knee();
                    assertThat(knee.distance(a.lerp(b, share))).isLessThan(1e-4);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothingJumps(String from, String to) {
        PoseTween tween = tween(from, to);
        int steps = 200;
        Skeleton before = tween.at(0);
        for (int i = 1; i <= steps; i++) {
            Skeleton now = tween.at(i / (double) steps);
            assertThat(Bones.farthest(before, now))
                    .as("step %s of %s", i, steps)
                    .isLessThan(0.025);
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void itLeavesAndArrivesWithoutAJerk(String from, String to) {
        PoseTween tween = tween(from, to);

        assertThat(Bones.farthest(tween.at(0), tween.at(1e-6))).isLessThan(0.010);
        assertThat(Bones.farthest(tween.at(1 - 1e-6), tween.at(1))).isLessThan(0.010);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theMirroredWayIsTheMirrorOfTheWay(String from, String to) {
        PoseTween tween = tween(from, to);
        PoseTween other = new PoseTween(
                Skeleton.of(Poses.of(from).mirrored()), Skeleton.of(Poses.of(to).mirrored()));
        for (double share : new double[] {0.2, 0.5, 0.8}) {
            Skeleton here = tween.at(share);
            Skeleton there = other.at(share);
            for (Side side : Side.values()) {
                Vec wrist = here.arm(side).wrist().mirrored();
                Vec ankle = here.leg(side).ankle().mirrored();
                assertThat(there.arm(side.other()).wrist().distance(wrist)).isLessThan(1e-4);
                assertThat(there.leg(side.other()).ankle().distance(ankle)).isLessThan(1e-4);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void feetThatStepAreLiftedAndNoneGoesThroughTheFloor(String from, String to) {
        PoseTween tween = tween(from, to);
        for (Side side : Side.values()) {
            Vec a = Poses.of(from).limb(side).foot().at();
            Vec b = Poses.of(to).limb(side).foot().at();
            double middle = tween.at(0.5).leg(side).ankle().y();
            double lower = Math.min(a.y(), b.y());
            if (a.distance(b) > 0.15) {
                assertThat(middle).isGreaterThan(lower + 0.03);
            }
            assertThat(Stream.of(0.1, 0.3, 0.7, 0.9)
                            .map(s -> tween.at(s).leg(side).ankle().y()))
                    .allMatch(height -> height > lower - 0.010);
        }
    }

    @Test
    void whoKneelsSlidesTheFeet() {
        PoseTween tween = tween("kneel-sit", "kneel-hands");

        for (Side side : Side.values()) {
            assertThat(tween.at(0.5).leg(side).ankle().y())
                    .isLessThan(tween.at(0).leg(side).ankle().y() + 0.01);
        }
    }

    @Test
    void theEyesAreOpenOnTheWayAndShutWhereOneRests() {
        PoseTween down = tween("child-enter", "child-hold");
        PoseTween up = tween("child-hold", "child-enter");

        assertThat(down.at(0.7).eyes()).isEqualTo(1);
        assertThat(down.at(0.9).eyes()).isBetween(0.3, 0.5);
        assertThat(down.at(1).eyes()).isZero();
        assertThat(up.at(0.1).eyes()).isBetween(0.3, 0.5);
        assertThat(up.at(0.3).eyes()).isEqualTo(1);
    }

    private static PoseTween tween(String from, String to) {
        return new PoseTween(Poses.skeleton(from), Poses.skeleton(to));
    }
}
