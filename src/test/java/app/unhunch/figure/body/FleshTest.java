package app.unhunch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Hands, feet, chair and desk are where people have them.
class FleshTest {

    private final Body body = new Body();

    @Test
    void bareSolesRestOnTheFloor() {
        shape("stand");
        for (Side side : Side.values()) {
            double lowest = ellipsoids(Piece.Kind.SHANK, side)
                    .mapToDouble(body.ellipsoids()::lowest)
                    .min()
                    .orElseThrow();
            assertThat(lowest).as("%s foot", side).isBetween(-0.01, 0.01);
        }
    }

    @Test
    void thumbsOfHandsOnTheFloorPointToEachOther() {
        Skeleton bones = shape("tabletop");
        for (Side side : Side.values()) {
            List<Loft> forearm = solid(Piece.Kind.FOREARM, side).lofts();
            Loft thumb = forearm.getLast();
            double out = centre(thumb.to() - 1).x() - bones.arm(side).wrist().x();
            assertThat(out * (side == Side.LEFT ? 1 : -1))
                    .as("how far the %s thumb is to the outside", side)
                    .isLessThan(-0.03);
        }
    }

    @Test
    void fingersThatCurlDoNotReachAsFar() {
        Skeleton bones = shape("stand");
        Skeleton.Arm arm = bones.arm(Side.LEFT);
        double open = reach(withCurl(arm, 0));
        double closed = reach(withCurl(arm, 1));

        assertThat(open).isBetween(0.15, 0.20);
        assertThat(closed).isLessThan(open - 0.02);
    }

    @Test
    void theChairStandsOnTheFloorUnderThePelvis() {
        Skeleton bones = shape("seat-start");
        for (Solid leg : body.solids().stream()
                .filter(s -> s.piece().is(Piece.Kind.CHAIR_LEG))
                .toList()) {
            assertThat(body.ellipsoids().lowest(leg.lofts().getFirst().to() - 1))
                    .isBetween(-0.005, 0.005);
        }
        Loft seat = body.solids().stream()
                .filter(s -> s.piece().is(Piece.Kind.CHAIR_SEAT))
                .findFirst()
                .orElseThrow()
                .lofts()
                .getFirst();
        double front = IntStream.range(seat.from(), seat.to())
                .mapToDouble(i -> centre(i).z())
                .max()
                .orElseThrow();
        double back = IntStream.range(seat.from(), seat.to())
                .mapToDouble(i -> centre(i).z())
                .min()
                .orElseThrow();

        assertThat(seat.form()).isEqualTo(Loft.Form.BLOCK);
        assertThat(bones.pelvis().z()).isBetween(back, front);
        assertThat(bones.pelvis().y()).isGreaterThan(centre(seat.from()).y());
    }

    @Test
    void theDeskStandsOnTheFloorBeforeTheTrunkAndOverTheKnees() {
        Skeleton bones = shape("desk-sit");
        List<Loft> legs = solids(Piece.Kind.DESK_LEG).stream()
                .flatMap(leg -> leg.lofts().stream())
                .toList();
        assertThat(legs)
                .hasSize(4)
                .allSatisfy(leg ->
                        assertThat(body.ellipsoids().lowest(leg.to() - 1)).isBetween(-0.005, 0.005));
        Loft top = solids(Piece.Kind.DESK_TOP).getFirst().lofts().getFirst();
        double near = IntStream.range(top.from(), top.to())
                .mapToDouble(i -> centre(i).z())
                .min()
                .orElseThrow();

        assertThat(near)
                .isBetween(bones.joint(12).z(), bones.leg(Side.LEFT).knee().z());
        assertThat(centre(top.from()).y())
                .isGreaterThan(bones.leg(Side.LEFT).knee().y() + 0.1);
    }

    @Test
    void whoLeavesTheDeskLeavesItBehind() {
        shape("desk-sit");
        shape("seat-start");

        assertThat(body.solids()).noneMatch(s -> s.piece().group() == Piece.Group.DESK);
    }

    private List<Solid> solids(Piece.Kind kind) {
        return body.solids().stream().filter(s -> s.piece().is(kind)).toList();
    }

    private Skeleton shape(String id) {
        Skeleton bones = Poses.skeleton(id);
        body.shape(bones, Build.SLENDER, 0);
        return bones;
    }

    private Solid solid(Piece.Kind kind, Side side) {
        return body.solids().stream()
                .filter(s -> s.piece().equals(new Piece(kind, side)))
                .findFirst()
                .orElseThrow();
    }

    private IntStream ellipsoids(Piece.Kind kind, Side side) {
        return solid(kind, side).lofts().stream().flatMapToInt(l -> IntStream.range(l.from(), l.to()));
    }

    private Vec centre(int i) {
        return centre(body.ellipsoids(), i);
    }

    private static Vec centre(Ellipsoids all, int i) {
        return new Vec(all.value(i, 0), all.value(i, 1), all.value(i, 2));
    }

    private static Skeleton.Arm withCurl(Skeleton.Arm arm, double curl) {
        return new Skeleton.Arm(
                arm.rest(), arm.shoulder(), arm.elbow(), arm.wrist(), arm.bend(), arm.hand(), curl, arm.missed());
    }

    private static double reach(Skeleton.Arm arm) {
        Ellipsoids all = new Ellipsoids();
        Hand.add(new Sculptor(all), arm, Side.LEFT);
        return IntStream.range(0, all.count())
                .mapToDouble(
                        i -> centre(all, i).minus(arm.wrist()).dot(arm.hand().rotate(0, 0, 1)))
                .max()
                .orElseThrow();
    }
}
