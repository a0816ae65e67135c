package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// An editor that knows the schemas, and the program that reads the files, say the same. What only the program can
/// know is listed, with the reason.
class SchemaAgreementTest {

    static final List<String> BUNDLED_ROUTINES = Bundled.ROUTINES;
    static final List<String> BUNDLED_STRETCHES = Bundled.STRETCHES;
    static final List<String> BUNDLED_WARM_UP = Bundled.WARM_UP;
    static final List<String> BUNDLED_POSES = Bundled.POSES;

    @ParameterizedTest
    @FieldSource("BUNDLED_ROUTINES")
    void everyBundledRoutineIsValid(String id) throws IOException {
        assertThat(Sample.ROUTINE.schemaSays(Files.readString(Path.of("routines", id + ".json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BUNDLED_STRETCHES")
    void everyBundledStretchIsValid(String id) throws IOException {
        assertThat(Sample.HELD.schemaSays(Files.readString(Path.of("routines/stretches", id + ".json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BUNDLED_WARM_UP")
    void everyMoveOfTheWarmUpIsValid(String id) throws IOException {
        assertThat(Sample.HELD.schemaSays(Files.readString(Path.of("routines/warm-up", id + ".json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BUNDLED_POSES")
    void everyBundledPoseIsValid(String id) throws IOException {
        assertThat(Sample.POSE.schemaSays(Files.readString(Path.of("assets/poses", id + ".json"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        HELD | "seconds": 4 | "seconds": 1
        HELD | "seconds": 4 | "seconds": 60
        HELD | "breath": "in", | ~~
        HELD | "tip": "Soft shoulder.", | ~~
        HELD | "brief": "{side} arm up.", | ~~
        HELD | "Lean." | "Lean {otherSide}."
        HELD | "{side} arm up." | { "left": "Left up.", "right": "Right up." }
        HELD | "Stand tall." | { "right": "Right foot first.", "left": "Left foot first." }
        COUNTED | "brief": "Round.", | ~~
        HELD | "$schema": "../schema/stretch.schema.json", | ~~
        HELD | "min": 15, "max": 30 | "min": 5, "max": 300
        HELD | "Stand tall." | "Your {side} arm hangs, {otherSide} too."
        HELD | "Stand tall." | "Stand tall: \\u00e9 \\ud83e\\uddd8."
        COUNTED | "goodFor": [] | "goodFor": ["1","2","3","4","5","6","7","8","9","10","11","12"]
        COUNTED | "min": 5, "max": 20 | "min": 1, "max": 50
        ROUTINE | "holdSeconds": 20 | "sets": 5
        ROUTINE | , "sets": 2 | ~~
        ROUTINE | "variant": "floor", | ~~
        POSE | "at": [0, 0.5, -0.05] | "at": [-3, 3.0, 1e-3]
        POSE | , "turn": 4, "lean": -3 | ~~
        POSE | "pitch": 12.5 | "pitch": -180
        POSE | "shoulderHeight": 1.1, | ~~
        POSE | "head": {} | "head": { "turn": 0 }
        POSE | "bend": [1, -1, 0] | "bend": [0, -0.001, 0]
        POSE | "knees": { "right": [-0.1, 0.5, 0.3] }, | "knees": {},
        POSE | "chair": true, | ~~
        POSE | "desk": true, | ~~
        POSE | "desk": true | "desk": false
        POSE | "blanket": true, | ~~
        POSE | "on": "chest", | ~~
        POSE | "height": 1.6 | "height": 0.2
        POSE | "vertebra": 9 | "vertebra": 12
        POSE | "lead": "elbow" | "lead": "hips"
        POSE | "lead": "elbow" | "lead": "elbow", "cycle": { "seconds": 1.6, "poses": ["stand", "perch"] }
        TRANSLATION | "summary": "Zur Seite neigen.", | ~~
        TRANSLATION | "language": "de" | "language": "de-AT"
        TRANSLATION | "Aufrecht stehen." | { "left": "Links stehen.", "right": "Rechts stehen." }
        ROUTINE_TRANSLATION | "name": "Curta", | ~~
        """)
    void bothAccept(Sample sample, String part, String instead) {
        String text = Example.spoilt(sample.good(), part, instead);

        assertThat(sample.schemaSays(text)).isEmpty();
        assertThat(sample.loaderSays(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        HELD | "schemaVersion": 1 | "schemaVersion": 2
        HELD | "schemaVersion": 1, | ~~
        HELD | "id": "lean" | "id": "Lean"
        HELD | "Lean", | "",
        HELD | "Lean", | "{side}",
        HELD | "Stand tall." | "{arm}"
        HELD | "Stand tall." | "a } b"
        HELD | "Soft shoulder." | ""
        HELD | "Lean." | ""
        HELD | "{side} arm up." | "{arm} up."
        HELD | "brief": "Lean." | "brief": null
        HELD | "brief": "Lean." | "brief": { "left": "Lean." }
        HELD | "brief": "Lean." | "brief": { "left": "Lean.", "right": "{side}" }
        HELD | "brief": "Lean." | "brief": { "left": "Lean.", "right": "Lean.", "both": "Lean." }
        HELD | "brief": "Lean." | "brief": ["Lean.", "Lean."]
        HELD | "Lean", | { "left": "Lean", "right": "Lean" },
        COUNTED | "Round." | { "left": "Round.", "right": "Round." }
        COUNTED | "Sit at the front of your chair." | { "left": "Sit.", "right": "Sit." }
        HELD | "brief": "Lean." | "breif": "Lean."
        HELD | "change": "Now lift your {side} arm.", | ~~
        HELD | "seconds": 4 | "seconds": 0
        HELD | "seconds": 4 | "seconds": 61
        HELD | "seconds": 4 | "seconds": 4.5
        HELD | "seconds": 4 | "seconds": "4"
        HELD | "breath": "in" | "breath": "inn"
        HELD | "breath": "in" | "brath": "in"
        HELD | "breath": "in" | "breath": null
        HELD | "min": 15 | "min": 4
        HELD | "kind": "move" | "kind": "walk"
        HELD | "kind": "hold" | "kind": "move"
        HELD | "steps": [ | "steps": [ { "kind": "hold" },
        HELD | "position": "standing" | "position": "lying"
        COUNTED | "sides": "none", | "sides": "none", "change": "Now.",
        COUNTED | "sides": "none" | "sides": "each"
        COUNTED | "Come to hands and knees." | "{side}"
        COUNTED | "Slowly." | "{side}"
        COUNTED | "Round." | "{side}"
        COUNTED | "breath": "in", | ~~
        COUNTED | "breath": "in" | "breath": "in", "seconds": 3
        COUNTED | "max": 20 | "max": 51
        COUNTED | "easier": [] | "easier": null
        COUNTED | "easier": [] | "easier": [""]
        ROUTINE | "sets": 2 | "sets": 0
        ROUTINE | "sets": 2 | "sets": 6
        ROUTINE | "reps": 6 | "reps": 51
        ROUTINE | "reps": 6 | "reps": 6, "holdSeconds": 20
        ROUTINE | "holdSeconds": 20 | "holdSeconds": 4
        ROUTINE | "Short" | "{side}"
        ROUTINE | "variant" | "varient"
        ROUTINE | { "stretch": "lean", "holdSeconds": 20 } | "lean"
        POSE | "ways": ["stand", "seat-start"] | "ways": []
        POSE | "ways": ["stand", | "ways": ["Stand",
        POSE | "ways": ["stand", | "ways": ["a","b","c","d","e","f","g","h","i","j","k","l",
        POSE | "Perched on a chair." | ""
        POSE | "Perched on a chair." | "On {side}."
        POSE | "at": [0, 0.5, -0.05], | ~~
        POSE | "at": [0, 0.5, -0.05] | "at": [0, 0.5]
        POSE | "at": [0, 0.5, -0.05] | "at": [0, 0.5, 0, 0]
        POSE | "at": [0, 0.5, -0.05] | "at": [0, 3.01, 0]
        POSE | "at": [0, 0.5, -0.05] | "at": [0, "0.5", 0]
        POSE | "at": [0, 0.5, -0.05] | "at": { "x": 0 }
        POSE | "pitch": 12.5 | "pitch": 180.5
        POSE | "pitch": 12.5 | "pitch": 1e999
        POSE | "turn": 4 | "turn": null
        POSE | "shoulderHeight": 1.1 | "shoulderHeight": null
        POSE | "shoulderHeight": 1.1 | "shoulderHeight": "1.1"
        POSE | "head": {} | "head": null
        POSE | "head": {} | "head": 3
        POSE | "head": {} | "haed": {}
        POSE | "bend": [1, -1, 0] | "bend": [0, 0, 0]
        POSE | "bend": [1, -1, 0] | "bend": [0.0, -0.0009, 0]
        POSE | "on": "chest" | "on": "floor"
        POSE | "planted": true | "planted": "true"
        POSE | "planted": false | "planted": null
        POSE | "planted": false | "curl": 0
        POSE | "curl": 0.5 | "curl": 1.5
        POSE | "chair": true | "chair": 1
        POSE | "desk": true | "desk": null
        POSE | "blanket": true | "blanket": 1
        POSE | "height": 1.6 | "height": 0.19
        POSE | "height": 0.13 | "height": 0.41
        POSE | "vertebra": 9 | "vertebra": 13
        POSE | "vertebra": 9 | "vertebra": 9.5
        POSE | "strength": 0.8 | "strength": -0.1
        POSE | "lead": "elbow" | "lead": "nose"
        POSE | "lead": "elbow" | "lead": "elbow", "cycle": { "seconds": 0.5, "poses": ["stand"] }
        POSE | "lead": "elbow" | "lead": "elbow", "cycle": { "seconds": 2, "poses": [] }
        POSE | "lead": "elbow" | "lead": "elbow", "cycle": { "poses": ["stand"] }
        POSE | "lead": "elbow" | "lead": "elbow", "cycle": ["stand"]
        POSE | "knees": { "right": [-0.1, 0.5, 0.3] } | "knees": null
        TRANSLATION | "stretch": "lean", | ~~
        TRANSLATION | "stretch": "lean" | "stretch": "lean", "routine": "short"
        TRANSLATION | "stretch": "lean" | "id": "lean"
        TRANSLATION | "language": "de" | "language": "German"
        TRANSLATION | "language": "de", | ~~
        TRANSLATION | "Neigen" | ""
        TRANSLATION | "Neigen" | "Nach {side}"
        TRANSLATION | "name": "Neigen" | "Name": "Neigen"
        TRANSLATION | "Zur Seite neigen." | { "left": "Nach links.", "right": "Nach rechts." }
        TRANSLATION | "Die Flanken." | "Die Flanke {side}."
        TRANSLATION | { "left": "Jetzt den linken Arm.", "right": "Jetzt den rechten Arm." } | { "left": "Jetzt links." }
        TRANSLATION | "Jetzt den linken Arm." | "Jetzt {side}."
        TRANSLATION | "Schulter locker." | "{arm} locker."
        TRANSLATION | "goodFor/0" | "goodFor/a"
        ROUTINE_TRANSLATION | "Curta" | "Curta {side}"
        ROUTINE_TRANSLATION | "name" | "change"
        ROUTINE_TRANSLATION | "routine": "short", | ~~
        """)
    void bothRefuse(Sample sample, String part, String instead) {
        String text = Example.spoilt(sample.good(), part, instead);

        assertThat(sample.schemaSays(text)).isNotEmpty();
        assertThat(sample.loaderSays(text)).isNotEmpty();
    }

    /// What the loader says where no schema can, or none that an editor could explain.
    static final List<Pattern> LOADER_ALONE = patterns(
            // compares numbers of one file
            "\"min\" is .*, but \"max\" is only .*",
            "\"default\" is .*, but \"min\" and \"max\" allow .*",
            // compares ids of one file
            "Another variant already has the id .*\\.",
            // knows the other files
            "There is no stretch .*",
            "The stretch file .* has problems, so .*",
            "There is no pose .*",
            "The pose file .* has problems, so .*",
            "There is no routine .*",
            ".* has no variant .*",
            "(Lean|Wave|Short) has no text at .*",
            ".* does not name the side, but the original does\\.",
            // knows which languages have words for the sides, and which stretches have sides
            ".* cannot be used here, as Unhunch has no words for the sides in this language\\.",
            ".* cannot be used here, as \"sides\" is \"none\"\\.",
            ".* cannot be given for each side, as \"sides\" is \"none\"\\.",
            ".* is .*, but (Lean|Wave) allows .*",
            ".* does not fit, as .* is counted in .*",
            // needs Unicode classes, which the patterns of editors do not all have
            ".* is empty\\.",
            ".* contains a line break, a tab or another control character\\.",
            // a schema takes 5.0 for a whole number, as all numbers are one type in JavaScript
            ".* should be a whole number, not [0-9]+\\.0\\.");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        HELD | "min": 15 | "min": 40
        HELD | "default": 30 | "default": 31
        COUNTED | "chair" | "floor"
        ROUTINE | "lean" | "unknown"
        ROUTINE | "lean" | "torn"
        ROUTINE | "chair" | "sofa"
        ROUTINE | "holdSeconds": 20 | "holdSeconds": 31
        ROUTINE | "reps": 6 | "reps": 4
        ROUTINE | "reps": 6 | "holdSeconds": 6
        HELD | "Stand tall." | "  "
        HELD | "Stand tall." | "Stand\\ntall."
        HELD | "seconds": 4 | "seconds": 4.0
        HELD | "pose": "side-hold" | "pose": "unknown"
        POSE | "vertebra": 9 | "vertebra": 9.0
        POSE | "Perched on a chair." | "  "
        TRANSLATION | "lean" | "wave"
        TRANSLATION | "lean" | "unknown"
        TRANSLATION | "goodFor/0" | "goodFor/1"
        TRANSLATION | "Schulter locker." | "Schulter {side} locker."
        TRANSLATION | { "left": "Jetzt den linken Arm.", "right": "Jetzt den rechten Arm." } | "Andere Seite."
        ROUTINE_TRANSLATION | "short" | "unknown"
        """)
    void onlyTheLoaderRefuses(Sample sample, String part, String instead) {
        String text = Example.spoilt(sample.good(), part, instead);

        assertThat(sample.schemaSays(text)).isEmpty();
        assertThat(sample.loaderSays(text)).isNotEmpty().allMatch(SchemaAgreementTest::isForTheLoaderAlone);
    }

    @Property
    void theyAgreeOnAnyFile(@ForAll Sample sample, @ForAll("edits") List<Edit> edits) {
        String text = Edit.apply(sample.good(), edits);
        List<?> schemaSays = sample.schemaSays(text);
        List<String> loaderSays = sample.loaderSays(text);

        if (loaderSays.isEmpty()) {
            assertThat(schemaSays).isEmpty();
        }
        if (schemaSays.isEmpty()) {
            assertThat(loaderSays).allMatch(SchemaAgreementTest::isForTheLoaderAlone);
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Edit.some(3);
    }

    private static boolean isForTheLoaderAlone(String message) {
        return LOADER_ALONE.stream().anyMatch(p -> p.matcher(message).matches());
    }

    private static List<Pattern> patterns(String... patterns) {
        return Stream.of(patterns).map(Pattern::compile).toList();
    }
}
