package app.unhunch.library;

import app.unhunch.library.problem.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How sides, variants and steps have to fit each other.
class BadStepsTest {

    private static final BadFile HELD = new BadFile(Example.HELD, Example::stretch);
    private static final BadFile COUNTED = new BadFile(Example.COUNTED, Example::stretch);
    private static final String MOVE =
            "{ \"kind\": \"move\", \"text\": \"Up.\", \"seconds\": 4, \"pose\": \"side-reach\" }";
    private static final String HOLD =
            "{ \"kind\": \"hold\", \"text\": \"Stay.\", \"holdSeconds\": { \"default\": 9, \"min\": 9, \"max\": 9 },"
                    + " \"pose\": \"stand\" }";

    @Test
    void aStretchWithoutSidesHasNoChangeOfSides() {
        COUNTED.assertRefused(
                "\"sides\": \"none\",",
                "\"sides\": \"none\", \"change\": ▲\"Now the other.\",",
                "/change",
                "\"change\" cannot be given, as \"sides\" is \"none\".",
                "Remove it, or change \"sides\" to \"each\".");
    }

    @Test
    void aVariantHasOneHoldOrRepeatAndNoSecondOne() {
        HELD.assertRefused(
                "\"pose\": \"side-hold\"\n        }",
                "\"pose\": \"side-hold\"\n        }, ▲" + HOLD,
                "/variants/0/steps/2",
                "This variant already has a hold or a repeat, and it can have only one.",
                "Make it a variant or a stretch of its own.");
    }

    @Test
    void aVariantOfMovesAloneHasNothingToCount() {
        String hold = between(Example.HELD, "{\n          \"kind\": \"hold\"", "\n      ]");

        HELD.assertRefused(
                Example.spoilt(Example.HELD, hold, MOVE),
                new TextPosition(16, 16),
                "/variants/0/steps",
                "One step has to be a hold or a repeat, but none is.",
                "Say how long to hold, or how many times to repeat.");
    }

    @Test
    void stepsThatAreNoListAreOneProblem() {
        HELD.assertRefused(
                between(Example.HELD, "[\n        {\n          \"kind\"", "\n    }\n  ],"),
                "▲{ \"first\": " + MOVE + " }",
                "/variants/0/steps",
                "\"steps\" should be a list in [ ], not a group in { }.",
                "Put it in square brackets.");
    }

    @Test
    void twoVariantsDoNotShareAnId() {
        COUNTED.assertRefused(
                "\"chair\"",
                "▲\"floor\"",
                "/variants/1/id",
                "Another variant already has the id \"floor\".",
                "Give this one its own.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "reps": { "default": 8, "min": 5, "max": 20 } | "reps": { "default": 8, "min": ▲0, "max": 20 } | /reps/min | "min" is 0, but it should be 1 to 50 repetitions. | Write a number from 1 to 50.
        "reps": { "default": 8, "min": 5, "max": 20 } | "reps": { "default": 8, "min": 5, "max": ▲51 } | /reps/max | "max" is 51, but it should be 1 to 50 repetitions. | Write a number from 1 to 50.
        "reps": { "default": 8, "min": 5, "max": 20 } | "reps": ▲8 | /reps | "reps" should be a group in { }, not 8. | ~~
        "breath": "in",  | ▲"breathe": "in", | /moves/0/breathe | "breathe" is not known here. | Did you mean "breath"?
        "breath": "out", | "breath": ▲"Out", | /moves/1/breath | "Out" is not known here. | Did you mean "out"?
        "breath": "out", | "breath": "out", ▲"seconds": 3, | /moves/1/seconds | "seconds" is not known here. | Remove it.
        "kind": "repeat" | "kind": "repeat", ▲"text": "Wave." | /text | "text" is not known here. | Remove it.
        """)
    void aRepeatIsRefusedToo(String part, String instead, String path, String message, String hint) {
        COUNTED.assertRefused(part, instead, "/variants/0/steps/0" + path, message, hint);
    }

    @Test
    void listsAreRefusedWhenTheyHaveTooMany() {
        COUNTED.assertRefused(
                "\"goodFor\": []",
                "\"goodFor\": ▲[" + "\"Back.\", ".repeat(12) + "\"Neck.\"]",
                "/goodFor",
                "\"goodFor\" has 13 entries, but it should have at most 12.",
                "");
        COUNTED.assertRefused(
                "\"moves\": [",
                "\"moves\": ▲[" + "{ \"text\": \"Up.\", \"breath\": \"in\", \"pose\": \"stand\" },".repeat(5),
                "/variants/0/steps/0/moves",
                "\"moves\" has 7 entries, but it should have 1 to 6.",
                "");
        HELD.assertRefused(
                "\"steps\": [",
                "\"steps\": ▲[" + (MOVE + ",").repeat(19),
                "/variants/0/steps",
                "\"steps\" has 21 entries, but it should have 1 to 20.",
                "");
    }

    @Test
    void listsAreRefusedWhenTheyAreEmpty() {
        COUNTED.assertRefused(
                between(Example.COUNTED, "[\n    {\n      \"id\": \"floor\"", "\n  \"goodFor\""),
                "▲[],",
                "/variants",
                "\"variants\" has 0 entries, but it should have 1 to 6.",
                "");
        HELD.assertRefused(
                between(Example.HELD, "[\n        {\n          \"kind\"", "\n    }\n  ],"),
                "▲[]",
                "/variants/0/steps",
                "\"steps\" has 0 entries, but it should have 1 to 20.",
                "");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        return text.substring(from, text.indexOf(end, from));
    }
}
