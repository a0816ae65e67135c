package app.unhunch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BodyTest {

    /// Flesh gives way where it rests on the floor.
    private static final double SOFT = 0.015;

    @ParameterizedTest
    @EnumSource(Build.class)
    void nothingLiesDeepInTheFloorInAnyPose(Build build) {
        List<String> deep = new ArrayList<>();
        Poses.bothWays().forEach(pose -> {
            Body body = shaped(Skeleton.of(pose), build, 1);
            for (Solid solid : body.solids()) {
                double lowest = lowest(body, solid);
                if (lowest < -SOFT) {
                    deep.add(String.format(Locale.ROOT, "%s: %s %.0f mm", pose.id(), solid.piece(), lowest * 1000));
                }
            }
        });
        assertThat(deep).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void everyEllipsoidBelongsToOneLoftAndIsSound(String id) {
        Body body = shaped(Poses.skeleton(id), Build.SLENDER, 0.5);

        List<Integer> used = body.solids().stream()
                .flatMap(s -> s.lofts().stream())
                .flatMap(l -> IntStream.range(l.from(), l.to()).boxed())
                .toList();
        assertThat(used)
                .containsExactlyElementsOf(
                        IntStream.range(0, body.ellipsoids().count()).boxed().toList());
        for (int i : used) {
            for (int number = 0; number < 12; number++) {
                assertThat(body.ellipsoids().value(i, number)).isFinite();
            }
            assertThat(axis(body.ellipsoids(), i, 3)).isBetween(0.001, 0.3);
        }
    }

    @Test
    void sturdyIsBroaderThanSlenderAndNotTaller() {
        Skeleton stand = Poses.skeleton("stand");
        Body slender = shaped(stand, Build.SLENDER, 0);
        Body sturdy = shaped(stand, Build.STURDY, 0);

        assertThat(sturdy.ellipsoids().count()).isEqualTo(slender.ellipsoids().count());
        assertThat(width(sturdy, Piece.Kind.PELVIS)).isGreaterThan(width(slender, Piece.Kind.PELVIS) * 1.05);
        assertThat(width(sturdy, Piece.Kind.TORSO)).isGreaterThan(width(slender, Piece.Kind.TORSO) * 1.02);
        assertThat(lowest(sturdy, solid(sturdy, Piece.Kind.SHANK)))
                .isCloseTo(lowest(slender, solid(slender, Piece.Kind.SHANK)), within(1e-9));
    }

    @Test
    void aBreathWidensTheRibsAndNothingElse() {
        Skeleton stand = Poses.skeleton("stand");
        Body out = shaped(stand, Build.SLENDER, 0);
        Body in = shaped(stand, Build.SLENDER, 1);
        Loft ribs = solid(out, Piece.Kind.TORSO).lofts().getFirst();

        for (int i = 0; i < out.ellipsoids().count(); i++) {
            boolean rib = i >= ribs.from() + 4 && i < ribs.from() + 10;
            double wider = axis(in.ellipsoids(), i, 3) / axis(out.ellipsoids(), i, 3);
            double deeper = axis(in.ellipsoids(), i, 9) / axis(out.ellipsoids(), i, 9);
            assertThat(wider).as("ellipsoid %s", i).isCloseTo(rib ? 1.035 : 1, within(1e-9));
            assertThat(deeper).as("ellipsoid %s", i).isCloseTo(rib ? 1.035 : 1, within(1e-9));
        }
    }

    @Test
    void aBodyThatIsShapedAgainForgetsWhatItWas() {
        Body body = shaped(Poses.skeleton("seat-start"), Build.STURDY, 1);
        assertThat(body.solids()).anyMatch(s -> s.piece().group() == Piece.Group.CHAIR);

        body.shape(Poses.skeleton("stand"), Build.SLENDER, 0);
        Body fresh = shaped(Poses.skeleton("stand"), Build.SLENDER, 0);

        assertThat(body.solids()).isEqualTo(fresh.solids());
        for (int i = 0; i < fresh.ellipsoids().count(); i++) {
            for (int number = 0; number < 12; number++) {
                assertThat(body.ellipsoids().value(i, number))
                        .isEqualTo(fresh.ellipsoids().value(i, number));
            }
        }
    }

    @Test
    void everyLimbIsThereOnBothSides() {
        Body body = shaped(Poses.skeleton("stand"), Build.SLENDER, 0);

        for (Side side : Side.values()) {
            assertThat(body.solids().stream()
                            .map(Solid::piece)
                            .filter(p -> p.side() == side)
                            .map(Piece::kind))
                    .containsExactlyInAnyOrder(
                            Piece.Kind.UPPER_ARM, Piece.Kind.FOREARM, Piece.Kind.THIGH, Piece.Kind.SHANK);
        }
    }

    private static Body shaped(Skeleton bones, Build build, double breath) {
        Body body = new Body();
        body.shape(bones, build, breath);
        return body;
    }

    private static Solid solid(Body body, Piece.Kind kind) {
        return body.solids().stream()
                .filter(s -> s.piece().is(kind))
                .findFirst()
                .orElseThrow();
    }

    private static double lowest(Body body, Solid solid) {
        return solid.lofts().stream()
                .flatMapToInt(l -> IntStream.range(l.from(), l.to()))
                .mapToDouble(body.ellipsoids()::lowest)
                .min()
                .orElseThrow();
    }

    /// How far a piece reaches to the side of the body.
    private static double width(Body body, Piece.Kind kind) {
        Ellipsoids all = body.ellipsoids();
        return solid(body, kind).lofts().stream()
                .flatMapToInt(l -> IntStream.range(l.from(), l.to()))
                .mapToDouble(i ->
                        all.value(i, 0) + Math.hypot(all.value(i, 3), Math.hypot(all.value(i, 6), all.value(i, 9))))
                .max()
                .orElseThrow();
    }

    private static double axis(Ellipsoids all, int i, int number) {
        return Math.hypot(all.value(i, number), Math.hypot(all.value(i, number + 1), all.value(i, number + 2)));
    }
}
