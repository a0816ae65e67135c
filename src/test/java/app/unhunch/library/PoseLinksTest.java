package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.pose.Pose;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PoseLinksTest {

    @Test
    void aWayCanBeTakenInBothDirectionsWhicheverEndNamesIt() {
        assertThat(PoseLinks.reached(
                        poses(Example.pose("stand", "sit"), Example.pose("sit", "stand"), Example.pose("lie", "sit"))))
                .containsExactlyInAnyOrder("stand", "sit", "lie");
        assertThat(PoseLinks.reached(
                        poses(Example.pose("stand", "sit"), Example.pose("sit", "lie"), Example.pose("lie", "lie"))))
                .containsExactlyInAnyOrder("stand", "sit", "lie");
    }

    @Test
    void posesThatLeadOnlyToEachOtherAreNotReached() {
        assertThat(PoseLinks.reached(poses(
                        Example.pose("stand", "stand"), Example.pose("fly", "swim"), Example.pose("swim", "fly"))))
                .containsExactly("stand");
    }

    private static Map<String, Pose> poses(Pose... poses) {
        return Stream.of(poses).collect(Collectors.toMap(Pose::id, Function.identity()));
    }
}
