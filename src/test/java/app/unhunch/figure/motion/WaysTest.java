package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.body.Piece;
import app.unhunch.figure.body.Underside;
import app.unhunch.figure.check.LimbJoint;
import app.unhunch.figure.check.SpineRegion;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Limb;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.skeleton.Bones;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// On every way between two bundled poses, whether a routine takes it or not, the figure does what a body can do.
class WaysTest {

    private static final double MILLI = 1000;
    private static final int STEPS = 40;
    private static final double SO_FAR = 5;

    private static final List<String> ON_FOREARMS =
            List.of("forearms", "forearms-cow", "forearms-cat", "needle-easy-slide", "needle-easy-hold");

    private final Underside under = new Underside();

    record Way(Pose from, Pose to) {

        Stream<Skeleton> bodies() {
            PoseTween tween = new PoseTween(Skeleton.of(from), Skeleton.of(to));
            return Stream.iterate(0, i -> i <= STEPS, i -> i + 1).map(i -> tween.at((double) i / STEPS));
        }

        @Override
        public String toString() {
            return from.id() + " to " + to.id();
        }
    }

    static Stream<Way> ways() {
        return Poses.all().stream().flatMap(p -> p.ways().stream().map(id -> new Way(Poses.of(id), p)));
    }

    static Stream<Way> onForearms() {
        return ways().filter(w -> ON_FOREARMS.contains(w.from.id()) && ON_FOREARMS.contains(w.to.id()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void bonesKeepTheirLengthAndJointsTheirRange(Way way) {
        Worst length = new Worst();
        Worst beyond = new Worst();
        way.bodies().forEach(bones -> {
            Bones.misfits(bones).forEach((bone, misfit) -> length.see(MILLI * misfit, () -> bone));
            for (Side side : Side.values()) {
                for (LimbJoint joint : LimbJoint.values()) {
                    beyond.see(joint.beyond(bones, side), () -> side + " " + joint);
                }
            }
            assertThat(SpineRegion.strains(bones.posture().spine())).isEmpty();
        });

        length.assertAtMost(1);
        beyond.assertAtMost(SpineRegion.TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothingGoesThroughTheFloor(Way way) {
        Worst below = new Worst();
        way.bodies().forEach(bones -> {
            for (Build build : Build.values()) {
                under.measure(bones, build);
                for (Piece piece : under.pieces()) {
                    below.see(-MILLI * under.of(piece), () -> build + " " + piece);
                }
            }
        });

        below.assertAtMost(SO_FAR);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatIsPlantedInBothStaysWhereItIs(Way way) {
        Worst drift = new Worst();
        for (Side side : Side.values()) {
            Limb from = way.from.limb(side);
            Limb to = way.to.limb(side);
            way.bodies().forEach(bones -> {
                if (from.foot().planted()
                        && to.foot().planted()
                        && from.foot().at().equals(to.foot().at())) {
                    drift.see(
                            MILLI * bones.leg(side).ankle().distance(from.foot().at()), () -> side + " foot");
                }
                if (from.hand().planted()
                        && to.hand().planted()
                        && from.hand().at().equals(to.hand().at())) {
                    drift.see(
                            MILLI * bones.arm(side).wrist().distance(from.hand().at()), () -> side + " hand");
                }
            });
        }

        drift.assertAtMost(SO_FAR);
    }

    @ParameterizedTest
    @MethodSource("onForearms")
    void aForearmThatOneLeansOnLiesStillOnTheMat(Way way) {
        Vec elbow = Poses.skeleton("forearms").arm(Side.LEFT).elbow();
        Worst drift = new Worst();
        way.bodies()
                .forEach(bones -> drift.see(MILLI * bones.arm(Side.LEFT).elbow().distance(elbow), () -> "left elbow"));

        drift.assertAtMost(SO_FAR);
    }
}
