package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.pose.Pose;
import app.unhunch.library.check.Document;
import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.Source;
import app.unhunch.library.problem.English;
import app.unhunch.model.Instruction;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Side;
import app.unhunch.model.Step;
import app.unhunch.model.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What ships inside the program is what lies in the folder `routines`, and all of it is in order.
class BundledTest {

    private static final Path FOLDER = Path.of("routines");

    @TempDir
    Path empty;

    @Test
    void everyFileOfTheFolderIsListed() throws IOException {
        assertThat(Bundled.ROUTINES.stream().map(id -> id + ".json"))
                .containsExactlyInAnyOrderElementsOf(files(FOLDER));
        assertThat(Bundled.STRETCHES.stream().map(id -> id + ".json"))
                .containsExactlyInAnyOrderElementsOf(files(FOLDER.resolve("stretches")));
        assertThat(Bundled.WARM_UP.stream().map(id -> id + ".json"))
                .containsExactlyInAnyOrderElementsOf(files(FOLDER.resolve("warm-up")));
        assertThat(Bundled.POSES.stream().map(id -> id + ".json"))
                .containsExactlyInAnyOrderElementsOf(files(Path.of("assets/poses")));
        assertThat(Bundled.SCHEMAS).containsExactlyInAnyOrderElementsOf(files(FOLDER.resolve("schema")));
    }

    @Test
    void everyFileIsInOrderAndNamedAfterItsId() {
        Library library = LibraryLoader.fill(Bundled.batch(), Batch.EMPTY);

        assertThat(library.problems()).isEmpty();
        assertThat(library.routines()).extracting(Routine::id).isEqualTo(Bundled.ROUTINES);
        assertThat(library.stretches()).extracting(Stretch::id).isEqualTo(Bundled.STRETCHES);
        assertThat(library.warmUp()).extracting(move -> move.stretch().id()).isEqualTo(Bundled.WARM_UP);
        assertThat(library.poses()).extracting(Pose::id).isEqualTo(Bundled.POSES);
    }

    @Test
    void aMoveOfTheWarmUpIsNoStretchToChoose() {
        Library library = Library.bundled();

        assertThat(library.stretches()).extracting(Stretch::id).doesNotContainAnyElementsOf(Bundled.WARM_UP);
        assertThat(library.routines())
                .flatExtracting(Routine::stretches)
                .extracting(planned -> planned.stretch().id())
                .doesNotContainAnyElementsOf(Bundled.WARM_UP);
    }

    @Test
    void whatIsReadAtTheStartIsTheSameAsWhatIsCheckedInFull() {
        Library checked = LibraryLoader.fill(Bundled.batch(), Batch.EMPTY);
        Library first = Library.bundled();

        assertThat(first.routines()).isEqualTo(checked.routines());
        assertThat(first.stretches()).isEqualTo(checked.stretches());
        assertThat(first.warmUp()).isEqualTo(checked.warmUp());
        assertThat(first.poses()).isEqualTo(checked.poses());
        assertThat(first.problems()).isEmpty();
    }

    @Test
    void whoHasNoFilesOfTheirOwnIsReadTheBundledOnesOnlyOnce() {
        Library first = Library.bundled();

        assertThat(first.with(empty)).isSameAs(first);
        assertThat(first.poses()).isSameAs(first.poses());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instructions")
    void everyStepHasAShortFormForWhenTimeIsShort(Instruction instruction) {
        for (Side side : Side.values()) {
            String brief = instruction.brief().on(side);
            assertThat(brief).endsWith(".").doesNotContain("\"");
            assertThat(brief.split(" ")).hasSizeBetween(2, 5);
            assertThat(brief).hasSizeLessThan(instruction.text().on(side).length());
        }
    }

    static List<Instruction> instructions() {
        Library library = Library.read(null);
        return Stream.concat(
                        library.stretches().stream(), library.warmUp().stream().map(PlannedStretch::stretch))
                .flatMap(stretch -> stretch.variants().stream())
                .flatMap(variant -> variant.steps().stream())
                .flatMap(BundledTest::instructions)
                .toList();
    }

    private static Stream<Instruction> instructions(Step step) {
        return switch (step) {
            case Step.Move move -> Stream.of(move.instruction());
            case Step.Hold hold -> Stream.of(hold.instruction());
            case Step.Repeat repeat -> repeat.moves().stream().map(Step.BreathMove::instruction);
        };
    }

    @Test
    void aFileThatIsMissingInsideTheProgramIsAProblemLikeAnyOther() {
        Source missing = new Source("routines/none.json", () -> Bundled.open("routines/none.json"));

        assertThat(Document.of(missing).problems())
                .extracting(English::oneLine)
                .containsExactly("routines/none.json: This file cannot be read: it is missing inside the program.");
    }

    @Test
    void schemasAreCopiedForTheEditorAndReplaceOlderOnes() throws IOException {
        Path folder = empty.resolve("data/routines");

        Schemas.copyTo(folder);
        Files.writeString(folder.resolve("schema/stretch.schema.json"), "old");
        Files.writeString(folder.resolve("mine.json"), "mine");
        Schemas.copyTo(folder);

        assertThat(folder.resolve("stretches")).isEmptyDirectory();
        assertThat(folder.resolve("poses")).isEmptyDirectory();
        assertThat(folder.resolve("mine.json")).hasContent("mine");
        for (String schema : Bundled.SCHEMAS) {
            assertThat(folder.resolve("schema").resolve(schema))
                    .hasSameTextualContentAs(FOLDER.resolve("schema").resolve(schema));
        }
    }

    @Test
    void whatTheSchemaKeyOfABundledFilePointsAtIsThereOnceSchemasAreCopied() throws IOException {
        Path folder = empty.resolve("routines");
        Schemas.copyTo(folder);

        for (Document document : Bundled.batch().routines()) {
            assertThat(folder.resolve(schemaKey(document))).isRegularFile();
        }
        for (Document document : Bundled.batch().stretches()) {
            assertThat(folder.resolve("stretches").resolve(schemaKey(document))).isRegularFile();
        }
        for (Document document : Bundled.batch().warmUp()) {
            assertThat(folder.resolve("warm-up").resolve(schemaKey(document)).normalize())
                    .isRegularFile();
        }
        for (Document document : Bundled.batch().poses()) {
            assertThat(folder.resolve("poses").resolve(schemaKey(document))).isRegularFile();
        }
    }

    private static String schemaKey(Document document) {
        JsonValue root = Objects.requireNonNull(document.root());
        return Objects.requireNonNull(root.child("$schema")).raw();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .toList();
        }
    }
}
