package app.unhunch.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.check.Strain;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Anchor;
import app.unhunch.figure.pose.Bend;
import app.unhunch.figure.pose.Glow;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.pose.Limb;
import app.unhunch.figure.pose.Pelvis;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Reach;
import app.unhunch.figure.pose.Shoulder;
import app.unhunch.figure.pose.Spine;
import app.unhunch.figure.pose.View;
import app.unhunch.library.Example;
import app.unhunch.library.problem.English;
import app.unhunch.library.problem.Problem;
import app.unhunch.model.Message;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything a good pose file says arrives, what it leaves out is as usual, and what a body cannot do is told.
class PoseCheckTest {

    private static final Reach RIGHT_FOOT = new Reach(
            Anchor.WORLD,
            new Vec(-0.1, 0.07, 0.4),
            new Vec(0, 0, 1),
            new Vec(0, -1, 0),
            new Vec(0, 0, 2),
            true,
            false,
            0);

    @Test
    void everythingThatIsGivenArrives() {
        Pose pose = pose(Example.POSE);

        assertThat(pose.id()).isEqualTo("perch");
        assertThat(pose.description()).isEqualTo("Perched on a chair.");
        assertThat(pose.ways()).containsExactly("stand", "seat-start");
        assertThat(pose.pelvis()).isEqualTo(new Pelvis(new Vec(0, 0.5, -0.05), 12.5, 4, -3));
        assertThat(pose.shoulderHeight()).isEqualTo(1.1);
        assertThat(pose.spine())
                .isEqualTo(new Spine(
                        new Bend(1, 2, 3), new Bend(4, 0, 0), new Bend(0, 5, 0), new Bend(0, 0, 6), Bend.NONE));
        assertThat(pose.chair()).isTrue();
        assertThat(pose.desk()).isTrue();
        assertThat(pose.blanket()).isTrue();
        assertThat(pose.view()).isEqualTo(new View(-26, 10, 2.1, 1.6, new Vec(0, 0.6, 0.06)));
        assertThat(pose.glows()).containsExactly(new Glow(9, 0.02, -0.05, 0.12, 0.13, 0.8));
        assertThat(pose.lead()).isEqualTo(Lead.ELBOW);
    }

    @Test
    void theLimbsOfBothSidesArriveAndAreNotMixedUp() {
        Pose pose = pose(Example.POSE);

        assertThat(pose.left())
                .isEqualTo(new Limb(
                        new Reach(
                                Anchor.CHEST,
                                new Vec(0.1, 0.2, 0.3),
                                new Vec(-1, 0, 0),
                                new Vec(0, 0, -1),
                                new Vec(1, -1, 0),
                                true,
                                false,
                                0.5),
                        new Reach(
                                Anchor.WORLD,
                                new Vec(0.1, 0.07, 0.4),
                                new Vec(0, 0, 1),
                                new Vec(0, -1, 0),
                                new Vec(0, 0, 2),
                                false,
                                false,
                                0),
                        null,
                        new Shoulder(0.02, 0.01)));
        assertThat(pose.right())
                .isEqualTo(new Limb(
                        new Reach(
                                Anchor.WORLD,
                                new Vec(-0.2, 0.6, 0.1),
                                new Vec(0, -1, 0),
                                new Vec(1, 0, 0),
                                new Vec(0, 0, -1),
                                false,
                                true,
                                0.12),
                        RIGHT_FOOT,
                        new Vec(-0.1, 0.5, 0.3),
                        new Shoulder(-0.02, 0)));
    }

    @Test
    void whatIsLeftOutIsAsUsual() {
        String text = """
            {
              "schemaVersion": 1, "id": "bare", "description": "Bare.", "ways": ["stand"],
              "pelvis": { "at": [0, 1, 0], "pitch": 0 },
              "hands": {
                "left": { "at": [0, 1, 0], "along": [0, 1, 0], "facing": [0, 1, 0], "bend": [0, 1, 0] },
                "right": { "at": [0, 1, 0], "along": [0, 1, 0], "facing": [0, 1, 0], "bend": [0, 1, 0] }
              },
              "feet": {
                "left": { "at": [0, 1, 0], "along": [0, 1, 0], "facing": [0, 1, 0], "bend": [0, 1, 0] },
                "right": { "at": [0, 1, 0], "along": [0, 1, 0], "facing": [0, 1, 0], "bend": [0, 1, 0] }
              },
              "view": { "yaw": 0, "pitch": 0, "width": 2, "height": 2, "centre": [0, 1, 0] }
            }
            """;
        Reach hand = new Reach(Anchor.WORLD, Vec.UP, Vec.UP, Vec.UP, Vec.UP, false, true, 0.12);
        Reach foot = new Reach(Anchor.WORLD, Vec.UP, Vec.UP, Vec.UP, Vec.UP, true, false, 0);
        Limb limb = new Limb(hand, foot, null, Shoulder.REST);

        assertThat(pose(text))
                .isEqualTo(new Pose(
                        "bare",
                        "Bare.",
                        List.of("stand"),
                        new Pelvis(Vec.UP, 0, 0, 0),
                        null,
                        new Spine(Bend.NONE, Bend.NONE, Bend.NONE, Bend.NONE, Bend.NONE),
                        limb,
                        limb,
                        false,
                        false,
                        false,
                        false,
                        new View(0, 0, 2, 2, Vec.UP),
                        List.of(),
                        null));
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource({
        "hands.right, 19, 14, /hands/right",
        "hands.right.at.2, 19, 34, /hands/right/at/2",
        "knees.right, 27, 23, /knees/right",
        "knees.left, 27, 12, /knees",
        "spine.head.flex, 11, 65, /spine/head",
        "shoulderHeight.is.high, 8, 21, /shoulderHeight",
        "nose, 1, 1, ''",
        "'', 1, 1, ''",
        "., 1, 1, ''",
    })
    void whatABodyCannotDoIsToldAsNearAsPossible(String where, int line, int column, String path) {
        Strain strain = new Strain(where, Message.of("what"), Message.of("hint"));
        Document document = Example.document("mine.json", Example.POSE);

        assertThat(PoseCheck.of(document, pose -> List.of(strain)))
                .isEqualTo(CheckResult.bad(
                        List.of(new Problem("mine.json", line, column, path, Message.of("what"), Message.of("hint")))));
    }

    @Test
    void aBodyIsAskedOnlyAboutAPoseWhoseNumbersAreRight() {
        String text = Example.spoilt(Example.POSE, "\"yaw\": -26", "\"yaw\": -260");
        Strain strain = new Strain("hands.right", Message.of("what"), Message.NONE);

        assertThat(PoseCheck.of(Example.document("mine.json", text), pose -> List.of(strain))
                        .problems())
                .extracting(English::message)
                .containsExactly("\"yaw\" is -260, but it should be -180 to 180 degrees.");
    }

    private static Pose pose(String text) {
        CheckResult<Pose> result = Example.pose(Example.document("p.json", text));
        assertThat(result.problems()).isEmpty();
        return Objects.requireNonNull(result.value());
    }
}
