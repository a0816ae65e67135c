package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.unhunch.library.check.CheckResult;
import app.unhunch.library.check.RoutineCheck;
import app.unhunch.model.Breath;
import app.unhunch.model.Dose;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Position;
import app.unhunch.model.Routine;
import app.unhunch.model.SidedText;
import app.unhunch.model.Sides;
import app.unhunch.model.Spoken;
import app.unhunch.model.Step;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Everything a good file says arrives in the model.
class GoodFileTest {

    @Test
    void aHeldStretchWithSides() {
        Stretch lean = stretch(Example.HELD);

        assertThat(lean)
                .isEqualTo(new Stretch(
                        "lean",
                        "Lean",
                        "Lean to one side.",
                        Sides.EACH,
                        Spoken.text("Now lift your {side} arm."),
                        List.of(new Variant(
                                "standing",
                                "Standing",
                                Position.STANDING,
                                Spoken.text("Stand tall."),
                                "stand",
                                List.of(
                                        new Step.Move(
                                                Spoken.all(
                                                        "Reach your {side} arm up.",
                                                        "{side} arm up.",
                                                        "Soft shoulder."),
                                                Duration.ofSeconds(4),
                                                Breath.IN,
                                                "side-reach"),
                                        new Step.Hold(
                                                Spoken.all("Lean to the {otherSide}.", "Lean.", ""),
                                                new Dose(30, 15, 30),
                                                "side-hold")))),
                        List.of("Your waist."),
                        List.of(),
                        List.of("Keep hold of a wall."),
                        List.of()));
    }

    @Test
    void aCountedStretchWithoutSidesWhateverTheOrderOfItsKeys() {
        Stretch wave = stretch(Example.COUNTED);

        assertThat(wave.sides()).isEqualTo(Sides.NONE);
        assertThat(wave.change()).isEqualTo(SidedText.NONE);
        assertThat(wave.variants()).extracting(Variant::id).containsExactly("floor", "chair");
        assertThat(wave.variants())
                .extracting(Variant::position)
                .containsExactly(Position.HANDS_AND_KNEES, Position.SEATED);
        assertThat(wave.usual().steps())
                .containsExactly(new Step.Repeat(
                        new Dose(8, 5, 20),
                        List.of(
                                new Step.BreathMove(Spoken.only("Let your belly sink."), Breath.IN, "cow"),
                                new Step.BreathMove(
                                        Spoken.all("Round your back.", "Round.", "Slowly."), Breath.OUT, "cat"))));
    }

    @Test
    void aTextThatIsGivenForEachSideIsSaidAsItStands() {
        Stretch lean = stretch(Example.spoilt(
                Example.HELD, "\"{side} arm up.\"", "{ \"right\": \"Right arm up.\", \"left\": \"Left arm up.\" }"));

        assertThat(lean.usual().steps().getFirst())
                .isInstanceOfSatisfying(
                        Step.Move.class,
                        move -> assertThat(move.instruction().brief())
                                .isEqualTo(new SidedText("Left arm up.", "Right arm up.")));
    }

    @Test
    void aMoveWithoutBreath() {
        Stretch lean = stretch(Example.spoilt(Example.HELD, "\"breath\": \"in\", ", ""));

        assertThat(lean.usual().steps().getFirst())
                .isInstanceOfSatisfying(
                        Step.Move.class, m -> assertThat(m.breath()).isNull());
    }

    @Test
    void aRoutineWithWhatItSaysAndWhatIsUsualOtherwise() {
        String text = Example.spoilt(Example.ROUTINE, "\"variant\": \"floor\", \"reps\": 6, ", "");
        Routine routine = Objects.requireNonNull(RoutineCheck.of(Example.document("r.json", text), Example.catalog())
                .value());

        assertThat(List.of(routine.id(), routine.name(), routine.summary()))
                .containsExactly("short", "Short", "Two stretches.");
        assertThat(routine.stretches())
                .extracting(p -> p.stretch().id(), p -> p.variant().id(), PlannedStretch::amount, PlannedStretch::sets)
                .containsExactly(
                        tuple("lean", "standing", 20, 1), tuple("wave", "floor", 8, 2), tuple("wave", "chair", 20, 1));
    }

    private static Stretch stretch(String text) {
        CheckResult<Stretch> result = Example.stretch(Example.document("s.json", text));
        assertThat(result.problems()).isEmpty();
        return Objects.requireNonNull(result.value());
    }
}
