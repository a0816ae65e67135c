package app.unhunch.figure.check;

import static app.unhunch.figure.math.Twist.moved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.unhunch.figure.math.Twist;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.pose.Bend;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Shoulder;
import app.unhunch.figure.pose.Spine;
import app.unhunch.library.problem.English;
import app.unhunch.model.Side;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnatomyTest {

    static Stream<Pose> bothWays() {
        return Poses.bothWays();
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void aBodyCanDoEveryBundledPose(Pose pose) {
        assertThat(Anatomy.strains(pose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "70, 0, 0, spine.lumbar.flex, bend 70° forward, 60°, -35 to 60",
        "-36.5, 0, 0, spine.lumbar.flex, bend 36.5° backward, 35°, -35 to 60",
        "0, 30, 0, spine.lumbar.side, bend 30° to the left, 20°, -20 to 20",
        "0, -30, 0, spine.lumbar.side, bend 30° to the right, 20°, -20 to 20",
        "0, 0, 9, spine.lumbar.turn, turn 9° to the left, 5°, -5 to 5",
        "0, 0, -9, spine.lumbar.turn, turn 9° to the right, 5°, -5 to 5",
    })
    void aBackBendsOnlySoFar(
            double flex, double side, double turn, String where, String way, String most, String range) {
        assertThat(Anatomy.strains(Twist.lumbar("kneel-tall", new Bend(flex, side, turn))))
                .filteredOn(s -> s.where().startsWith("spine.lumbar"))
                .extracting(Strain::where, s -> English.words(s.what()), s -> English.words(s.hint()))
                .containsExactly(tuple(
                        where,
                        "The lower back would " + way + ", but " + most + " is the limit.",
                        "Write a number from " + range + "."));
    }

    @ParameterizedTest
    @CsvSource({
        "lowerChest, 23, -13, 11, 17",
        "upperChest, 22, -12, 9, 18",
        "neck, 30, -45, 35, 40",
        "head, 15, -30, 8, 40"
    })
    void everyRegionHasItsOwnEnds(String region, double most, double least, double side, double turn) {
        assertThat(spineKeys(region, new Bend(most + 0.9, side + 0.9, turn + 0.9)))
                .isEmpty();
        assertThat(spineKeys(region, new Bend(least - 0.9, -side - 0.9, -turn - 0.9)))
                .isEmpty();
        String key = "spine." + region;
        assertThat(spineKeys(region, new Bend(most + 1.1, side + 1.1, turn + 1.1)))
                .containsExactly(key + ".flex", key + ".side", key + ".turn");
        assertThat(spineKeys(region, new Bend(least - 1.1, -side - 1.1, -turn - 1.1)))
                .containsExactly(key + ".flex", key + ".side", key + ".turn");
    }

    @Test
    void anArmThatIsTooShortIsTold() {
        assertThat(Anatomy.strains(Twist.hand("stand", Side.RIGHT, moved(0, -0.2, 0))))
                .extracting(Strain::where, s -> English.words(s.hint()))
                .containsExactly(tuple("hands.right.at", "Bring the hand nearer to the shoulder."));
    }

    @Test
    void anElbowThatWouldFoldUpIsTold() {
        Pose folded = Twist.hand("stand", Side.LEFT, moved(-0.06, 0.52, -0.02));

        assertThat(Anatomy.strains(folded))
                .filteredOn(s -> s.where().equals("hands.left.at"))
                .first()
                .satisfies(s -> {
                    assertThat(English.words(s.what()))
                            .matches("The left elbow would bend 1[5-8]\\d(\\.\\d)?°, but 150° is the limit\\.");
                    assertThat(English.words(s.hint())).isEqualTo("Bring the hand further from the shoulder.");
                });
    }

    @Test
    void aHandBentBackIsTold() {
        assertThat(where(Twist.hand("stand", Side.RIGHT, Twist.pointing(new Vec(0, 1, 0.2), new Vec(1, 0, 0)))))
                .containsExactly("hands.right.along");
    }

    @Test
    void aFootThatIsOutOfReachOrBentIsTold() {
        assertThat(where(Twist.foot("side-hold", Side.LEFT, moved(0.3, 0, 0)))).containsExactly("feet.left.at");
        assertThat(where(Twist.foot("tabletop", Side.LEFT, moved(0, 0, 0.1)))).contains("feet.left.at");
        assertThat(where(Twist.foot(
                        "seat-start", Side.RIGHT, Twist.pointing(new Vec(0, 0.8, 0.6), new Vec(0, -0.6, 0.8)))))
                .contains("feet.right.along");
    }

    @Test
    void aKneeThatIsTooFarAwayIsTold() {
        assertThat(where(Twist.knee("kneel-tall", Side.LEFT, new Vec(1.1, 0.05, 0))))
                .contains("knees.left");
    }

    @Test
    void aShoulderDrawnTooFarIsTold() {
        assertThat(Anatomy.strains(Twist.shoulder("stand", Side.LEFT, new Shoulder(-0.07, 0))))
                .extracting(Strain::where, s -> English.words(s.what()), s -> English.words(s.hint()))
                .contains(tuple(
                        "shoulders.left.up",
                        "The left shoulder would be drawn 0.07 m down, but 0.06 m is the limit.",
                        "Write a number from -0.06 to 0.06."));
        assertThat(where(Twist.shoulder("stand", Side.RIGHT, new Shoulder(0, 0.07))))
                .contains("shoulders.right.forward");
    }

    @Test
    void aShoulderHeightThatCannotBeIsToldWithTheOneThatCan() {
        assertThat(Anatomy.strains(Twist.shoulderHeight("tabletop", 1.4)))
                .filteredOn(s -> s.where().equals("shoulderHeight"))
                .singleElement()
                .satisfies(s -> assertThat(English.words(s.what()))
                        .startsWith("The shoulders cannot be 1.4 m high: with this pelvis and spine, 0.9")
                        .endsWith(" is the highest."));
    }

    @Test
    void whatIsPlantedInTheAirIsTold() {
        assertThat(Anatomy.strains(Twist.hand("cat", Side.LEFT, moved(0, 0.03, 0))))
                .extracting(Strain::where, s -> English.words(s.what()), s -> English.words(s.hint()))
                .containsExactly(tuple(
                        "hands.left.at",
                        "The left hand should rest on the floor, but it would be 34 mm above it.",
                        "Lower it by 34 mm, or leave out \"planted\"."));
        assertThat(where(Twist.foot("seat-start", Side.LEFT, moved(0, 0.03, 0))))
                .containsExactly("feet.left.at");
    }

    @Test
    void whatWouldGoThroughTheFloorIsTold() {
        assertThat(Anatomy.strains(Twist.hand("cat", Side.RIGHT, moved(0, -0.02, 0))))
                .extracting(Strain::where, s -> English.words(s.what()), s -> English.words(s.hint()))
                .containsExactly(tuple(
                        "hands.right.at", "The right forearm would go 16 mm through the floor.", "Raise it by 16 mm."));
        assertThat(where(Twist.foot("stand", Side.RIGHT, moved(0, -0.02, 0)))).containsExactly("feet.right.at");
        assertThat(where(Twist.shoulderHeight("child-hold", 0.1))).contains("spine");
    }

    @Test
    void whatIsPlantedAboveADeskIsTold() {
        assertThat(Anatomy.strains(Twist.hand("desk-sit", Side.RIGHT, moved(0, 0.03, 0))))
                .extracting(Strain::where, s -> English.words(s.what()), s -> English.words(s.hint()))
                .containsExactly(tuple(
                        "hands.right.at",
                        "The right hand should rest on the desk, but it would be 33 mm above it.",
                        "Lower it by 33 mm, or leave out \"planted\"."));
    }

    @Test
    void whatWouldGoIntoADeskIsTold() {
        assertThat(Anatomy.strains(Twist.hand("desk-sit", Side.LEFT, moved(0, -0.02, 0))))
                .extracting(Strain::where, s -> English.words(s.what()), s -> English.words(s.hint()))
                .containsExactly(tuple(
                        "hands.left.at",
                        "The left forearm would go 17 mm into the desk.",
                        "Keep it 17 mm clear of the desk."));
        assertThat(where(Twist.lumbar("desk-rest", new Bend(40, 0, 0)))).contains("spine");
    }

    private static List<String> spineKeys(String region, Bend bend) {
        return where(Twist.spine("stand", s -> switch (region) {
                    case "lowerChest" -> new Spine(s.lumbar(), bend, s.upperChest(), s.neck(), s.head());
                    case "upperChest" -> new Spine(s.lumbar(), s.lowerChest(), bend, s.neck(), s.head());
                    case "neck" -> new Spine(s.lumbar(), s.lowerChest(), s.upperChest(), bend, s.head());
                    default -> new Spine(s.lumbar(), s.lowerChest(), s.upperChest(), s.neck(), bend);
                }))
                .stream()
                .filter(w -> w.startsWith("spine."))
                .toList();
    }

    private static List<String> where(Pose pose) {
        return Anatomy.strains(pose).stream().map(Strain::where).distinct().toList();
    }
}
