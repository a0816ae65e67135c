package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.problem.English;
import app.unhunch.library.problem.Problem;
import app.unhunch.library.problem.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every row spoils one part of a good pose. The mark `▲` stands where the one problem has to be found.
class BadPoseTest {

    private static final BadFile POSE = new BadFile(Example.POSE, Example::pose);

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # part | instead | path | message | hint
        "pitch": 12.5 | "pitch": ▲"12.5" | /pelvis/pitch | "pitch" should be a number, not the text "12.5". | Write the number without quotation marks.
        "pitch": 12.5 | "pitch": ▲null | /pelvis/pitch | "pitch" should be a number, not null. | ~~
        "pitch": 12.5 | "pitch": ▲[12.5] | /pelvis/pitch | "pitch" should be a number, not a list in [ ]. | ~~
        "turn": 4 | "turn": ▲null | /pelvis/turn | "turn" should be a number, not null. | ~~
        "shoulderHeight": 1.1 | "shoulderHeight": ▲true | /shoulderHeight | "shoulderHeight" should be a number, not true. | ~~
        "at": [0, 0.5, -0.05] | "at": [0, ▲"0.5", -0.05] | /pelvis/at/1 | Entry 2 of "at" should be a number, not the text "0.5". | Write the number without quotation marks.
        "at": [0, 0.5, -0.05] | "at": ▲0.5 | /pelvis/at | "at" should be a list in [ ], not 0.5. | Put it in square brackets.
        "at": [0, 0.5, -0.05] | "at": ▲{ "x": 0 } | /pelvis/at | "at" should be a list in [ ], not a group in { }. | Put it in square brackets.
        "chair": true | "chair": ▲"true" | /chair | "chair" should be true or false, not the text "true". | Write true or false without quotation marks.
        "desk": true | "desk": ▲"oak" | /desk | "desk" should be true or false, not the text "oak". | Write true or false without quotation marks.
        "blanket": true | "blanket": ▲1 | /blanket | "blanket" should be true or false, not 1. | ~~
        "chair": true | "chair": ▲null | /chair | "chair" should be true or false, not null. | ~~
        "planted": true | "planted": ▲1 | /hands/left/planted | "planted" should be true or false, not 1. | ~~
        "head": {} | "head": ▲null | /spine/head | "head" should be a group in { }, not null. | ~~
        "vertebra": 9 | "vertebra": ▲9.5 | /glow/0/vertebra | "vertebra" should be a whole number, not 9.5. | Write it without a fraction.
        { "right": [-0.1, 0.5, 0.3] } | ▲[-0.1, 0.5, 0.3] | /knees | "knees" should be a group in { }, not a list in [ ]. | ~~
        [-0.1, 0.5, 0.3] } | ▲null } | /knees/right | "right" should be a list in [ ], not null. | Put it in square brackets.
        "stand", | ▲7, | /ways/0 | Entry 1 of "ways" should be text in quotation marks, not 7. | Put it in quotation marks.
        """)
    void refusesAValueOfAnotherKind(String part, String instead, String path, String message, String hint) {
        POSE.assertRefused(part, instead, path, message, hint);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "at": [0, 0.5, -0.05] | "at": [0, ▲3.5, -0.05] | /pelvis/at/1 | Entry 2 of "at" is 3.5, but it should be -3 to 3 metres. | Write a number from -3 to 3.
        "at": [0, 0.5, -0.05] | "at": [0, ▲-1e999, -0.05] | /pelvis/at/1 | Entry 2 of "at" is -1e999, but it should be -3 to 3 metres. | Write a number from -3 to 3.
        "at": [0, 0.5, -0.05] | "at": ▲[0, 0.5] | /pelvis/at | "at" has 2 entries, but it should have 3. | ~~
        "at": [0, 0.5, -0.05] | "at": ▲[0, 0.5, 0, 0] | /pelvis/at | "at" has 4 entries, but it should have 3. | ~~
        "pitch": 12.5 | "pitch": ▲181 | /pelvis/pitch | "pitch" is 181, but it should be -180 to 180 degrees. | Write a number from -180 to 180.
        "shoulderHeight": 1.1 | "shoulderHeight": ▲-1 | /shoulderHeight | "shoulderHeight" is -1, but it should be 0 to 3 metres. | Write a number from 0 to 3.
        "up": 0.02 | "up": ▲2 | /shoulders/left/up | "up" is 2, but it should be -0.5 to 0.5 metres. | Write a number from -0.5 to 0.5.
        "curl": 0.5 | "curl": ▲1.01 | /hands/left/curl | "curl" is 1.01, but it should be 0 to 1. | Write a number from 0 to 1.
        "height": 1.6 | "height": ▲0.1 | /view/height | "height" is 0.1, but it should be 0.2 to 4 metres. | Write a number from 0.2 to 4.
        "width": 0.12 | "width": ▲0 | /glow/0/width | "width" is 0, but it should be 0.02 to 0.4 metres. | Write a number from 0.02 to 0.4.
        "vertebra": 9 | "vertebra": ▲13 | /glow/0/vertebra | "vertebra" is 13, but it should be at most 12. | Write a number from 0 to 12.
        "bend": [1, -1, 0] | "bend": ▲[0, 0.0, -0] | /hands/left/bend | "bend" points nowhere. | Write a direction, such as [0, 1, 0] for up.
        "lead": "elbow" | "lead": "elbow", "cycle": { "seconds": 2, "poses": [▲"cat"] } | /cycle/poses/0 | "cat" is neither this pose nor one of its ways. | Add it to "ways", too.
        "ways": ["stand", "seat-start"] | "ways": ▲[] | /ways | "ways" has 0 entries, but it should have 1 to 12. | ~~
        "stand", | ▲"Stand", | /ways/0 | "Stand" cannot be used as entry 1 of "ways". | Use lower-case letters a to z, digits, and single hyphens between them, such as "side-stretch".
        "Perched on a chair." | ▲"Your {side} hand." | /description | "{side}" cannot be used here, as no side is known here. | Write it without sides.
        """)
    void refusesWhatIsOutOfBounds(String part, String instead, String path, String message, String hint) {
        POSE.assertRefused(part, instead, path, message, hint);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "lead": "elbow" | "lead": ▲"elbo" | /lead | "elbo" is not known here. | Did you mean "elbow"?
        "on": "chest" | "on": ▲"floor" | /hands/left/on | "floor" is not known here. | Use one of these: "world", "head", "chest", "pelvis".
        "lumbar" | ▲"lumber" | /spine/lumber | "lumber" is not known here. | Did you mean "lumbar"?
        "planted": false | ▲"curl": 1 | /feet/left/curl | "curl" is not known here. | Remove it.
        "chair": true | "chair": true, ▲"table": true | /table | "table" is not known here. | Remove it.
        """)
    void refusesWordsAndKeysItDoesNotKnow(String part, String instead, String path, String message, String hint) {
        POSE.assertRefused(part, instead, path, message, hint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # part that goes | line and column of its group | path | message | hint
        "description": "Perched on a chair.", | 1 | 1 | /description | "description" is missing here. | Add "description": text in quotation marks.
        , "pitch": 12.5 | 7 | 13 | /pelvis/pitch | "pitch" is missing here. | Add "pitch": a number.
        "along": [-1, 0, 0], | 15 | 13 | /hands/left/along | "along" is missing here. | Add "along": a list in [ ].
        , "strength": 0.8 | 33 | 5 | /glow/0/strength | "strength" is missing here. | Add "strength": a number.
        """)
    void namesAMissingKeyAtItsGroup(String part, int line, int column, String path, String message, String hint) {
        POSE.assertRefused(Example.spoilt(Example.POSE, part, ""), new TextPosition(line, column), path, message, hint);
    }

    @Test
    void refusesMoreThanFourPlacesWhereItIsFelt() {
        POSE.assertRefused(
                "\"glow\": [",
                "\"glow\": ▲["
                        + "{ \"vertebra\": 1, \"left\": 0, \"front\": 0, \"width\": 0.1, \"height\": 0.1, \"strength\": 1 },"
                                .repeat(4),
                "/glow",
                "\"glow\" has 5 entries, but it should have at most 4.",
                "");
    }

    @Test
    void numbersOfAnyLengthAreRefusedOrRead() {
        String digits = "9".repeat(900);

        assertThat(Example.pose(Example.document(
                                "mine.json", Example.spoilt(Example.POSE, "\"pitch\": 12.5", "\"pitch\": " + digits)))
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(English.hint(p)).isEqualTo("Write a number from -180 to 180."));
        Example.assertGood(Example.pose(Example.document(
                "mine.json", Example.spoilt(Example.POSE, "\"pitch\": 12.5", "\"pitch\": 0." + digits))));
    }

    @Test
    void showsEverythingAtOnceFromTopToBottom() {
        String text = Example.POSE
                .replace("\"ways\": [\"stand\", ", "\"ways\": [\"\", ")
                .replace("\"flex\": 4", "\"flex\": 400")
                .replace("\"yaw\": -26", "\"yaw\": \"left\"");

        assertThat(Example.pose(Example.document("mine.json", text)).problems())
                .extracting(Problem::jsonPath)
                .containsExactly("/ways/0", "/spine/lowerChest/flex", "/view/yaw");
    }
}
