package app.unhunch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person.Hair;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadShapeTest {

    private final Skeleton stand = Poses.skeleton("stand");

    @ParameterizedTest
    @EnumSource(Hair.class)
    void theFixedPlacesAreTheSameForEveryHair(Hair hair) {
        Ellipsoids shapes = new HeadShape(stand, hair, new Ellipsoids()).ellipsoids();
        Ellipsoids bare = new HeadShape(stand, Hair.NONE, new Ellipsoids()).ellipsoids();

        for (int i = HeadShape.SKULL; i < HeadShape.DOME; i++) {
            assertThat(centre(shapes, i)).isEqualTo(centre(bare, i));
        }
        assertThat(centre(shapes, HeadShape.LEFT_EAR).x()).isGreaterThan(0.05);
        assertThat(centre(shapes, HeadShape.RIGHT_EAR).x()).isLessThan(-0.05);
        assertThat(centre(shapes, HeadShape.NOSE).z())
                .isGreaterThan(centre(shapes, HeadShape.SKULL).z());
        assertThat(centre(shapes, HeadShape.CHIN).y())
                .isLessThan(centre(shapes, HeadShape.JAW).y());
    }

    @ParameterizedTest
    @EnumSource(Hair.class)
    void locksAreBehindOrBeforeTheFaceAndUseEveryShapeOnce(Hair hair) {
        HeadShape head = new HeadShape(stand, hair, new Ellipsoids());
        List<Loft> locks = new ArrayList<>(head.back());
        locks.addAll(head.crown());
        locks.addAll(head.front());

        int next = HeadShape.DOME + 1;
        for (Loft lock : locks) {
            assertThat(lock.from()).isEqualTo(next);
            assertThat(lock.size()).isPositive();
            next = lock.to();
        }
        assertThat(next).isEqualTo(head.ellipsoids().count());
        assertThat(locks.isEmpty()).isEqualTo(hair == Hair.NONE);
    }

    @ParameterizedTest
    @EnumSource(Hair.class)
    void shapesStayAboutTheHead(Hair hair) {
        Ellipsoids shapes = new HeadShape(stand, hair, new Ellipsoids()).ellipsoids();
        for (int i = 0; i < shapes.count(); i++) {
            assertThat(centre(shapes, i).distance(stand.head()))
                    .as("shape %s", i)
                    .isLessThan(0.2);
        }
    }

    @Test
    void aScarfIsWiderThanHairAndHairIsWiderThanNone() {
        assertThat(dome(Hair.COVERED)).isGreaterThan(dome(Hair.BUN));
        assertThat(dome(Hair.BUN)).isGreaterThan(dome(Hair.NONE));
        assertThat(dome(Hair.NONE)).isGreaterThan(0.07);
    }

    @ParameterizedTest
    @EnumSource(
            value = Hair.class,
            names = {"BUN", "BOB", "CURLS", "COVERED", "NONE"})
    void theHeadIsTheSameOnBothSides(Hair hair) {
        Ellipsoids shapes = new HeadShape(stand, hair, new Ellipsoids()).ellipsoids();
        for (int i = 0; i < shapes.count(); i++) {
            Vec fellow = centre(shapes, i).mirrored();
            boolean found = false;
            for (int j = 0; j < shapes.count(); j++) {
                found |= centre(shapes, j).distance(fellow) < 1e-6;
            }
            assertThat(found).as("shape %s has a fellow", i).isTrue();
        }
    }

    private double dome(Hair hair) {
        Ellipsoids shapes = new HeadShape(stand, hair, new Ellipsoids()).ellipsoids();
        return shapes.value(HeadShape.DOME, 3);
    }

    private static Vec centre(Ellipsoids shapes, int i) {
        return new Vec(shapes.value(i, 0), shapes.value(i, 1), shapes.value(i, 2));
    }
}
