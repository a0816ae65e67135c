package app.unhunch.figure.pose;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.motion.Poses;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PoseTest {

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void mirroringTwiceChangesNothing(String id) {
        assertThat(Poses.of(id).mirrored().mirrored()).isEqualTo(Poses.of(id));
    }

    @Test
    void mirroringSwapsTheSides() {
        Pose pose = Poses.of("side-hold");

        assertThat(pose.mirrored().limb(Side.LEFT))
                .isEqualTo(pose.limb(Side.RIGHT).mirrored());
        assertThat(pose.mirrored().glows()).hasSameSizeAs(pose.glows());
        assertThat(pose.mirrored().glows().getFirst().left())
                .isEqualTo(-pose.glows().getFirst().left());
    }

    @Test
    void whatItWasMadeOfMayChangeLater() {
        Pose pose = Poses.of("stand");
        List<String> ways = new ArrayList<>(List.of("cat"));
        Pose copy = new Pose(
                pose.id(),
                pose.description(),
                ways,
                pose.pelvis(),
                null,
                pose.spine(),
                pose.left(),
                pose.right(),
                false,
                false,
                false,
                false,
                pose.view(),
                List.of(),
                null);
        ways.clear();

        assertThat(copy.ways()).containsExactly("cat");
    }
}
