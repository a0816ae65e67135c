package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.problem.English;
import app.unhunch.library.problem.Problem;
import app.unhunch.library.problem.Told;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The bundled files and a person's own side by side.
class LibraryTest {

    @TempDir
    Path folder;

    @Test
    void withoutOwnFilesThereAreTheBundledOnesInTheirOrder() {
        for (Library library : List.of(Library.read(null), Library.read(folder.resolve("not-there")), read())) {
            assertThat(library.problems()).isEmpty();
            assertThat(library.routines()).extracting(Routine::id).isEqualTo(Bundled.ROUTINES);
            assertThat(library.stretches()).extracting(Stretch::id).isEqualTo(Bundled.STRETCHES);
        }
    }

    @Test
    void ownRoutinesFollowByNameAndMayUseOwnStretches() throws IOException {
        write("stretches/lean.json", Example.HELD);
        write("stretches/wave.json", Example.COUNTED);
        write("a.json", Example.ROUTINE.replace("\"short\"", "\"z\"").replace("\"Short\"", "\"beta\""));
        write("b.json", Example.ROUTINE.replace("\"short\"", "\"y\"").replace("\"Short\"", "\"Alpha\""));

        Library library = read();

        assertThat(library.problems()).isEmpty();
        assertThat(library.routines()).extracting(Routine::id).endsWith("neck-friendly", "y", "z");
        assertThat(library.stretches()).extracting(Stretch::id).endsWith("thread-the-needle", "lean", "wave");
        assertThat(library.routine("y").orElseThrow().stretches().getFirst().amount())
                .isEqualTo(20);
    }

    @Test
    void anOwnRoutineWithABundledIdTakesItsPlace() throws IOException {
        write("mine.json", routine("unwind", "childs-pose").replace("\"Short\"", "\"My evening\""));

        Library library = read();

        assertThat(library.routines()).extracting(Routine::id).isEqualTo(Bundled.ROUTINES);
        assertThat(library.routine("unwind").orElseThrow().name()).isEqualTo("My evening");
    }

    @Test
    void aStartWithABundledRoutineReadsOnlyWhatMayChangeIt() throws IOException {
        Library bundled = Library.bundled();
        write("mine.json", routine("mine", "childs-pose"));
        assertThat(bundled.startingWith("unwind", folder)).isSameAs(bundled);
        assertThat(bundled.startingWith("mine", folder).routine("mine")).isPresent();
        write("unwind.json", routine("unwind", "childs-pose").replace("\"Short\"", "\"My evening\""));
        assertThat(bundled.startingWith("unwind", folder)
                        .routine("unwind")
                        .orElseThrow()
                        .name())
                .isEqualTo("My evening");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stretches", "poses"})
    void aStartWithABundledRoutineReadsAllWhereItsPartsMayBeOthers(String part) throws IOException {
        write(part + "/own.json", "{}");
        assertThat(Library.bundled().startingWith("unwind", folder).problems()).isNotEmpty();
    }

    @Test
    void anOwnStretchWithABundledIdTakesItsPlaceInBundledRoutines() throws IOException {
        Path original = Path.of("routines/stretches/childs-pose.json");
        write("stretches/mine.json", Files.readString(original).replace("\"Child’s Pose\"", "\"Rest\""));

        Library library = read();

        assertThat(library.problems()).isEmpty();
        assertThat(library.stretches().getFirst().name()).isEqualTo("Rest");
        assertThat(library.routine("unwind")
                        .orElseThrow()
                        .stretches()
                        .getLast()
                        .stretch()
                        .name())
                .isEqualTo("Rest");
    }

    @Test
    void aBadReplacementLeavesTheBundledOneInPlaceAndStopsNothingElse() throws IOException {
        write("a.json", "{");
        write("unwind.json", routine("unwind", "childs-posse"));
        write("good.json", routine("good", "childs-pose"));
        write(
                "stretches/childs-pose.json",
                Example.HELD.replace("\"lean\"", "\"childs-pose\"").replace("15", "\"x\""));

        Library library = read();

        assertThat(library.problems())
                .extracting(p -> folder.relativize(Path.of(p.file())).toString())
                .containsExactly(Path.of("stretches/childs-pose.json").toString(), "a.json", "unwind.json");
        assertThat(library.routine("unwind").orElseThrow().name()).isEqualTo("Unwind");
        assertThat(library.routine("good")
                        .orElseThrow()
                        .stretches()
                        .getFirst()
                        .stretch()
                        .name())
                .isEqualTo("Child’s Pose");
        assertThat(library.routines()).hasSize(Bundled.ROUTINES.size() + 1);
    }

    @Test
    void aBundledRoutineKeepsTheBundledStretchWhenAnOwnOneDoesNotFit() throws IOException {
        write("stretches/rotation.json", Example.HELD.replace("\"lean\"", "\"thoracic-rotation\""));
        write("desk-break.json", routine("desk-break", "thoracic-rotation"));

        Library library = read();

        for (Library said : List.of(library, library.in(Locale.ENGLISH))) {
            assertThat(said.routine("unwind").orElseThrow().stretches())
                    .extracting(s -> s.stretch().name())
                    .contains("Thoracic Rotation")
                    .doesNotContain("Lean");
        }
        assertThat(library.routine("desk-break").orElseThrow().stretches())
                .extracting(s -> s.stretch().name())
                .containsExactly("Lean");
        assertThat(library.problems())
                .isNotEmpty()
                .allSatisfy(p -> {
                    assertThat(p.file())
                            .isEqualTo(folder.resolve("stretches/rotation.json").toString());
                    assertThat(English.message(p))
                            .startsWith("The bundled routine \"")
                            .contains("cannot use this stretch: ");
                    assertThat(English.message(p)).doesNotContain("desk-break");
                })
                .anySatisfy(
                        p -> assertThat(English.message(p)).contains("\"unwind\"", "no variant \"hands-and-knees\""));
    }

    @Test
    void theSecondFileWithAnIdIsRefusedAndNamesTheFirst() throws IOException {
        write("b.json", routine("twin", "cat-cow").replace("\"Short\"", "\"Second\""));
        write("a.json", routine("twin", "cat-cow").replace("\"Short\"", "\"First\""));

        Library library = read();

        assertThat(library.routine("twin").orElseThrow().name()).isEqualTo("First");
        assertThat(library.problems())
                .extracting(English::told)
                .containsExactly(new Told(
                        folder.resolve("b.json").toString(),
                        3,
                        9,
                        "/id",
                        "The id \"twin\" already belongs to " + folder.resolve("a.json") + ".",
                        "Give this one an id of its own."));
    }

    @Test
    void aRoutineSaysThatTheFileOfItsStretchIsBroken() throws IOException {
        write("stretches/lean.json", "{ \"id\": \"lean\" ");
        write("stretches/wave.json", Example.COUNTED);
        write("mine.json", Example.ROUTINE);

        assertThat(read().problems())
                .extracting(English::message)
                .containsExactly(
                        "The file ends too early. The { on line 1 is not closed.",
                        "The stretch file " + folder.resolve("stretches/lean.json")
                                + " has problems, so \"lean\" cannot be used.");
    }

    @Test
    void aBrokenStretchIsKnownByTheIdItClaims() throws IOException {
        write("stretches/other-name.json", Example.HELD.replace("\"seconds\": 4", "\"seconds\": 0"));
        write("mine.json", routine("mine", "lean"));

        assertThat(read().problems())
                .extracting(English::message)
                .containsExactly(
                        "\"seconds\" is 0, but it should be 1 to 60 seconds.",
                        "The stretch file " + folder.resolve("stretches/other-name.json")
                                + " has problems, so \"lean\" cannot be used.");
    }

    @Test
    void aFileInTheWrongFolderOrOfAnotherShapeIsOneProblem() throws IOException {
        write("a.json", Example.HELD);
        write("b.json", "[]");
        write("stretches/c.json", Example.ROUTINE);

        assertThat(read().problems())
                .extracting(p -> folder.relativize(Path.of(p.file())) + ":" + p.line() + " " + English.message(p) + " "
                        + English.hint(p))
                .containsExactly(
                        Path.of("stretches/c.json") + ":1 This is a routine, but it is among the stretches."
                                + " Move it one folder up.",
                        "a.json:1 This is a stretch, but it is among the routines."
                                + " Move it into the folder \"stretches\".",
                        "b.json:1 The file should be a group in { }, not a list in [ ]. ");
    }

    @Test
    void aFileInPlaceOfTheFolderIsOneProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Library library = Library.read(file);

        assertThat(library.routines()).hasSize(Bundled.ROUTINES.size());
        assertThat(library.problems()).extracting(Problem::file).containsExactly(file.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "unwnid, unwind",
        "Unwind, unwind",
        "Upper Back, upper-back-five",
        "desk_brake, desk-break",
        "micro, micro-break",
    })
    void knowsWhichRoutineWasMeant(String word, String meant) {
        assertThat(Library.read(null).nearestRoutine(word)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "swimming"})
    void doesNotGuessARoutineWildly(String word) {
        assertThat(Library.read(null).nearestRoutine(word)).isEmpty();
    }

    private Library read() {
        return Library.read(folder);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(folder.resolve(file).getParent()));
        Files.writeString(folder.resolve(file), text);
    }

    private static String routine(String id, String stretch) {
        return """
            {
              "schemaVersion": 1,
              "id": "%s", "name": "Short", "summary": "One.",
              "stretches": [{ "stretch": "%s" }]
            }
            """.formatted(id, stretch);
    }
}
