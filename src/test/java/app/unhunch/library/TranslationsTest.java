package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.problem.English;
import app.unhunch.library.problem.Problem;
import app.unhunch.model.Routine;
import app.unhunch.model.Side;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;
import app.unhunch.session.Cue;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A stretch says in a language what is translated, and the rest in its own.
class TranslationsTest {

    private static final Locale AUSTRIA = Locale.forLanguageTag("de-AT");

    @TempDir
    Path routines;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(routines.resolve("stretches"));
    }

    @Test
    void whatIsTranslatedIsSaidInThatLanguageAndTheRestInItsOwn() throws IOException {
        write("side-stretch.de.json", "de", """
            "name": "Seitdehnung",
            "goodFor/0": "Die Flanken.",
            "variants/standing/steps/0/brief": { "left": "Linken Arm hoch.", "right": "Rechten Arm hoch." }\
            """);
        Stretch own = stretch(Library.read(routines));
        Stretch german = stretch(Library.read(routines).in(Locale.GERMAN));

        assertThat(german.name()).isEqualTo("Seitdehnung");
        assertThat(german.goodFor().getFirst()).isEqualTo("Die Flanken.");
        assertThat(german.summary()).isEqualTo(own.summary());
        assertThat(german.change()).isEqualTo(own.change());
        assertThat(own.name()).isEqualTo("Side Stretch");
    }

    @Test
    void aRoutineIsLedInThatLanguage() throws IOException {
        write("side-stretch.de.json", "de", """
            "variants/standing/steps/0/brief": { "left": "Linken Arm hoch.", "right": "Rechten Arm hoch." }\
            """);
        Library library = Library.read(routines).in(Locale.GERMAN);
        Timeline timeline = Timeline.of(library.routine("desk-break").orElseThrow(), Pace.USUAL);

        assertThat(timeline.cues())
                .filteredOn(cue -> cue.planned().stretch().id().equals("side-stretch") && cue.kind() == Cue.Kind.MOVE)
                .extracting(cue -> cue.instruction().brief().on(cue.side()))
                .contains("Linken Arm hoch.", "Rechten Arm hoch.");
    }

    @Test
    void aRestAndTheCautionsOfAWayAreTranslatedAsWell() throws IOException {
        Files.writeString(routines.resolve("stretches/a.json"), """
            {
              "schemaVersion": 1, "stretch": "cat-cow", "language": "de",
              "texts": { "variants/hands-and-knees/rest/text": "Setz dich kurz zurück." }
            }
            """);
        write("side-stretch.de.json", "de", "\"variants/standing/cautions/0\": \"Frag zuerst.\"");
        Library read = Library.read(routines);
        Library german = read.in(Locale.GERMAN);

        assertThat(read.problems()).isEmpty();
        assertThat(stretch(german).usual().cautions().getFirst()).isEqualTo("Frag zuerst.");
        assertThat(german.stretches())
                .flatExtracting(Stretch::variants)
                .extracting(Variant::rest)
                .filteredOn(Objects::nonNull)
                .extracting(rest -> rest.instruction().text().on(null))
                .contains("Setz dich kurz zurück.");
    }

    @Test
    void aRegionComesBeforeItsLanguageAndNoOtherLanguageCounts() throws IOException {
        write("side-stretch.de.json", "de", "\"name\": \"Seitdehnung\", \"summary\": \"Zur Seite.\"");
        write("side-stretch.de-AT.json", "de-AT", "\"name\": \"Seitlich\"");
        Library library = Library.read(routines);

        assertThat(stretch(library.in(AUSTRIA)).name()).isEqualTo("Seitlich");
        assertThat(stretch(library.in(AUSTRIA)).summary()).isEqualTo("Zur Seite.");
        assertThat(stretch(library.in(Locale.GERMAN)).name()).isEqualTo("Seitdehnung");
        assertThat(library.in(Locale.FRENCH)).isSameAs(library);
    }

    @Test
    void aRoutineSaysInThatLanguageWhatItIs() throws IOException {
        Files.writeString(routines.resolve("desk-break.de.json"), """
            {
              "schemaVersion": 1, "routine": "desk-break", "language": "de",
              "texts": { "name": "Pause am Schreibtisch" }
            }
            """);
        Library library = Library.read(routines);
        Routine own = library.routine("desk-break").orElseThrow();
        Routine german = library.in(Locale.GERMAN).routine("desk-break").orElseThrow();

        assertThat(library.problems()).isEmpty();
        assertThat(german.name()).isEqualTo("Pause am Schreibtisch");
        assertThat(german.summary()).isEqualTo(own.summary());
        assertThat(german.stretches()).isEqualTo(own.stretches());
        assertThat(library.untranslated())
                .singleElement()
                .satisfies(gap -> assertThat(gap.places()).containsExactly("summary"));
    }

    @Test
    void aMoveOfTheWarmUpIsTranslatedLikeAStretch() throws IOException {
        Files.writeString(routines.resolve("stretches/march.de.json"), """
            {
              "schemaVersion": 1, "stretch": "march", "language": "de",
              "texts": { "name": "Marschieren" }
            }
            """);
        Library library = Library.read(routines);

        assertThat(library.problems()).isEmpty();
        assertThat(library.in(Locale.GERMAN).warmUp().getFirst().stretch().name())
                .isEqualTo("Marschieren");
        assertThat(library.warmUp().getFirst().stretch().name()).isEqualTo("March on the Spot");
    }

    @Test
    void aStretchOfTheSameIdKeepsItsWordsToItself() throws IOException {
        String lean =
                new String(Bundled.open("routines/stretches/side-stretch.json").readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(routines.resolve("stretches/march.json"), lean.replace("\"side-stretch\"", "\"march\""));
        Files.writeString(routines.resolve("stretches/march.de.json"), """
            {
              "schemaVersion": 1, "stretch": "march", "language": "de",
              "texts": { "name": "Meins" }
            }
            """);
        Library german = Library.read(routines).in(Locale.GERMAN);

        assertThat(german.problems()).isEmpty();
        assertThat(german.stretches()).extracting(Stretch::name).contains("Meins");
        assertThat(german.warmUp().getFirst().stretch().name()).isEqualTo("March on the Spot");
    }

    @Test
    void wordsOfARoutineThatAPersonReplacedAreTheirs() throws IOException {
        Files.writeString(
                routines.resolve("desk-break.json"),
                new String(Bundled.open("routines/desk-break.json").readAllBytes(), StandardCharsets.UTF_8)
                        .replace("\"name\": \"Desk Break\"", "\"name\": \"Mine\""));
        Files.writeString(routines.resolve("desk-break.de.json"), """
            {
              "schemaVersion": 1, "routine": "desk-break", "language": "de",
              "texts": { "name": "Meine" }
            }
            """);
        Library library = Library.read(routines);

        assertThat(library.routine("desk-break").orElseThrow().name()).isEqualTo("Mine");
        assertThat(library.in(Locale.GERMAN).routine("desk-break").orElseThrow().name())
                .isEqualTo("Meine");
    }

    @Test
    void aRoutineThatKeptItsStretchIsNotGivenTheWordsOfAnother() throws IOException {
        String english = new String(
                Bundled.open("routines/stretches/thoracic-rotation.json").readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(
                routines.resolve("stretches/thoracic-rotation.json"),
                english.replace("\"id\": \"chair\"", "\"id\": \"stool\""));
        Files.writeString(routines.resolve("stretches/thoracic-rotation.de.json"), """
            {
              "schemaVersion": 1, "stretch": "thoracic-rotation", "language": "de",
              "texts": { "name": "Meine Drehung" }
            }
            """);
        Library library = Library.read(routines).in(Locale.GERMAN);

        assertThat(library.problems()).as("Desk Break asks for a chair").isNotEmpty();
        assertThat(library.stretches()).extracting(Stretch::name).contains("Meine Drehung");
        assertThat(library.routine("desk-break").orElseThrow().stretches())
                .extracting(planned -> planned.stretch().name())
                .containsExactly("Side Stretch", "Thoracic Rotation");
    }

    @Test
    void whatIsLeftOutIsTold() throws IOException {
        write("side-stretch.de.json", "de", "\"name\": \"Seitdehnung\"");
        Untranslated gap = Library.ofFiles(List.of(routines.resolve("stretches/side-stretch.de.json")))
                .untranslated()
                .getFirst();

        assertThat(gap.file()).endsWith("side-stretch.de.json");
        assertThat(gap.language()).isEqualTo(Locale.GERMAN);
        assertThat(gap.places())
                .contains("summary", "change", "variants/standing/steps/0/text")
                .doesNotContain("name");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        de | "nam": "Seitdehnung" | Side Stretch has no text at "nam". | Did you mean "name"?
        de | "goodFor/99": "Die Flanken." | Side Stretch has no text at "goodFor/99". | Did you mean
        de | "name": "" | "name" is empty. | Write 1 to 60 characters.
        de | "name": 7 | "name" should be text in quotation marks, not 7. | Put it in quotation marks.
        de | "name": { "left": "Links.", "right": "Rechts." } | "name" should be text | Write it
        de | "change": "Jetzt {side}." | "{side}" cannot be used here, as Unhunch has no words for the sides in this language. | Write two texts
        de | "change": "Jetzt der Arm." | "change" does not name the side, but the original does. | Write two texts
        de | "variants/standing/steps/0/brief": { "left": "Arm hoch.", "right": "Arm hoch." } | "variants/standing/steps/0/brief" does not name the side | Write two texts
        de | "change": { "left": "Links." } | "right" is missing here. | Add "right"
        deutsch | "name": "Seitdehnung" | "deutsch" is not a language. | Write its code
        """)
    void whatIsWrongIsToldAndTheStretchGoesOnInItsOwnWords(String language, String text, String message, String hint)
            throws IOException {
        write("side-stretch.de.json", language, text);
        Library library = Library.read(routines).in(Locale.GERMAN);

        assertThat(library.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.file()).endsWith("side-stretch.de.json");
            assertThat(problem.line()).isPositive();
            assertThat(English.oneLine(problem)).contains(message);
        });
        assertThat(stretch(library).name()).isEqualTo("Side Stretch");
    }

    @Test
    void twoForTheSameLanguageCannotBothCount() throws IOException {
        write("a.json", "de", "\"name\": \"Seitdehnung\"");
        write("b.json", "de", "\"name\": \"Seitlich\"");
        Library library = Library.read(routines).in(Locale.GERMAN);

        assertThat(library.problems())
                .extracting(Problem::file)
                .singleElement()
                .asString()
                .endsWith("b.json");
        assertThat(stretch(library).name()).isEqualTo("Seitdehnung");
    }

    @Test
    void aStretchInAnotherLanguageHasNoEnglishWordsForItsSides() throws IOException {
        String english =
                new String(Bundled.open("routines/stretches/side-stretch.json").readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(
                routines.resolve("stretches/side-stretch.json"),
                english.replace("\"id\": \"side-stretch\",", "\"id\": \"side-stretch\", \"language\": \"de\","));

        assertThat(Library.read(routines).problems())
                .isNotEmpty()
                .allMatch(problem -> English.message(problem).contains("no words for the sides in this language"));
    }

    private static Stretch stretch(Library library) {
        Stretch stretch = library.stretches().stream()
                .filter(s -> s.id().equals("side-stretch"))
                .findFirst()
                .orElseThrow();
        assertThat(stretch.change().on(Side.LEFT)).isNotEmpty();
        return stretch;
    }

    private void write(String name, String language, String texts) throws IOException {
        Files.writeString(routines.resolve("stretches").resolve(name), """
            {
              "schemaVersion": 1, "stretch": "side-stretch", "language": "%s",
              "texts": { %s }
            }
            """.formatted(language, texts));
    }
}
