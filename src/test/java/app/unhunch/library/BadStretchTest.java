package app.unhunch.library;

import app.unhunch.library.problem.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every row spoils one part of a good stretch. The mark `▲` stands where the one problem has to be found; `ST` in a
/// path stands for its list of steps.
class BadStretchTest {

    private static final BadFile STRETCH = new BadFile(Example.HELD, Example::stretch);

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # part | instead | path | message | hint
        "seconds": 4 | "seconds": ▲"4" | ST/0/seconds | "seconds" should be a whole number, not the text "4". | Write the number without quotation marks.
        "seconds": 4 | "seconds": ▲4.5 | ST/0/seconds | "seconds" should be a whole number, not 4.5. | Write it without a fraction.
        "seconds": 4 | "seconds": ▲null | ST/0/seconds | "seconds" should be a whole number, not null. | ~~
        "seconds": 4 | "seconds": ▲true | ST/0/seconds | "seconds" should be a whole number, not true. | ~~
        "seconds": 4 | "seconds": ▲[4] | ST/0/seconds | "seconds" should be a whole number, not a list in [ ]. | ~~
        "Lean", | ▲12, | /name | "name" should be text in quotation marks, not 12. | Put it in quotation marks.
        "Lean", | ▲{"a": 1}, | /name | "name" should be text in quotation marks, not a group in { }. | ~~
        "each" | ▲2 | /sides | "sides" should be text in quotation marks, not 2. | Put it in quotation marks.
        ["Your waist."] | ▲"Hip." | /goodFor | "goodFor" should be a list in [ ], not the text "Hip.". | Put it in square brackets.
        ["Your waist."] | ["Hip.", ▲7] | /goodFor/1 | Entry 2 of "goodFor" should be text in quotation marks, not 7. | Put it in quotation marks.
        { "default": 30, "min": 15, "max": 30 } | ▲30 | ST/1/holdSeconds | "holdSeconds" should be a group in { }, not 30. | ~~
        { "default": 30, "min": 15, "max": 30 } | ▲"" | ST/1/holdSeconds | "holdSeconds" should be a group in { }, not the text "". | ~~
        { "default": 30, "min": 15, "max": 30 } | ▲[] | ST/1/holdSeconds | "holdSeconds" should be a group in { }, not a list in [ ]. | ~~
        "steps": [ | "steps": [ ▲"move", | ST/0 | Entry 1 of "steps" should be a group in { }, not the text "move". | ~~
        "steps": [ | "steps": [ ▲null, | ST/0 | Entry 1 of "steps" should be a group in { }, not null. | ~~
        "../schema/stretch.schema.json" | ▲1 | /$schema | "$schema" should be text in quotation marks, not 1. | Put it in quotation marks.
        """)
    void refusesAValueOfAnotherKind(String part, String instead, String path, String message, String hint) {
        assertRefused(part, instead, path, message, hint);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "breath": "in" | "breath": ▲"inn" | ST/0/breath | "inn" is not known here. | Did you mean "in"?
        "breath": "in" | "breath": ▲"slow" | ST/0/breath | "slow" is not known here. | Use one of these: "in", "out".
        "each" | ▲"Each" | /sides | "Each" is not known here. | Did you mean "each"?
        "position": "standing" | "position": ▲"standign" | /variants/0/position | "standign" is not known here. | Did you mean "standing"?
        "kind": "move" | "kind": ▲"moove" | ST/0/kind | "moove" is not known here. | Did you mean "move"?
        "kind": "move" | "kind": ▲5 | ST/0/kind | "kind" should be text in quotation marks, not 5. | Put it in quotation marks.
        "kind": "move" | "kind": ▲null | ST/0/kind | "kind" should be text in quotation marks, not null. | ~~
        "breath": "in" | ▲"brath": "in" | ST/0/brath | "brath" is not known here. | Did you mean "breath"?
        "text": "Reach | ▲"txt": "Reach | ST/0/txt | "txt" is not known here. | Did you mean "text"?
        "easier": [] | "easier": [], ▲"video": {"a": [1]} | /video | "video" is not known here. | Remove it.
        "seconds": 4 | "seconds": 4, ▲"holdSeconds": 4 | ST/0/holdSeconds | "holdSeconds" is not known here. | Remove it.
        "seconds": 4 | "seconds": 4, ▲"a/b~c": 4 | ST/0/a~1b~0c | "a/b~c" is not known here. | Remove it.
        "max": 30 } | ▲"more": 1, "max": 30 } | ST/1/holdSeconds/more | "more" is not known here. | Remove it.
        """)
    void refusesWordsAndKeysItDoesNotKnow(String part, String instead, String path, String message, String hint) {
        assertRefused(part, instead, path, message, hint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # part that goes | line and column of its group | path | message | hint
        "id": "lean", | 1 | 1 | /id | "id" is missing here. | Add "id": text in quotation marks.
        "schemaVersion": 1, | 1 | 1 | /schemaVersion | "schemaVersion" is missing here. | Add "schemaVersion": a whole number.
        "mistakes": [], | 1 | 1 | /mistakes | "mistakes" is missing here. | Add "mistakes": a list in [ ].
        "change": "Now lift your {side} arm.", | 1 | 1 | /change | "change" is missing here. | Add "change": text in quotation marks.
        "setUp": "Stand tall.", | 10 | 5 | /variants/0/setUp | "setUp" is missing here. | Add "setUp": text in quotation marks.
        "kind": "move", | 17 | 9 | ST/0/kind | "kind" is missing here. | Add "kind": text in quotation marks.
        "seconds": 4, | 17 | 9 | ST/0/seconds | "seconds" is missing here. | Add "seconds": a whole number.
        "holdSeconds": { "default": 30, "min": 15, "max": 30 }, | 21 | 9 | ST/1/holdSeconds | "holdSeconds" is missing here. | Add "holdSeconds": a group in { }.
        "default": 30, | 23 | 26 | ST/1/holdSeconds/default | "default" is missing here. | Add "default": a whole number.
        """)
    void namesAMissingKeyAtItsGroup(String part, int line, int column, String path, String message, String hint) {
        String where = path.replace("ST/", "/variants/0/steps/");
        STRETCH.assertRefused(
                Example.spoilt(Example.HELD, part, ""), new TextPosition(line, column), where, message, hint);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "seconds": 4 | "seconds": ▲0 | ST/0/seconds | "seconds" is 0, but it should be 1 to 60 seconds. | Write a number from 1 to 60.
        "seconds": 4 | "seconds": ▲-4 | ST/0/seconds | "seconds" is -4, but it should be 1 to 60 seconds. | Write a number from 1 to 60.
        "seconds": 4 | "seconds": ▲61 | ST/0/seconds | "seconds" is 61, but it should be 1 to 60 seconds. | Write a number from 1 to 60.
        "seconds": 4 | "seconds": ▲99999999999 | ST/0/seconds | "seconds" is 99999999999, but it should be 1 to 60 seconds. | Write a number from 1 to 60.
        "seconds": 4 | "seconds": ▲4294967300 | ST/0/seconds | "seconds" is 4294967300, but it should be 1 to 60 seconds. | Write a number from 1 to 60.
        "min": 15 | "min": ▲4 | ST/1/holdSeconds/min | "min" is 4, but it should be 5 to 300 seconds. | Write a number from 5 to 300.
        "max": 30 | "max": ▲301 | ST/1/holdSeconds/max | "max" is 301, but it should be 5 to 300 seconds. | Write a number from 5 to 300.
        "min": 15 | "min": ▲40 | ST/1/holdSeconds/min | "min" is 40, but "max" is only 30. | Swap them, or change one.
        "default": 30 | "default": ▲45 | ST/1/holdSeconds/default | "default" is 45, but "min" and "max" allow 15 to 30. | Write a number from 15 to 30.
        "default": 30 | "default": ▲10 | ST/1/holdSeconds/default | "default" is 10, but "min" and "max" allow 15 to 30. | Write a number from 15 to 30.
        "schemaVersion": 1 | "schemaVersion": ▲0 | /schemaVersion | "schemaVersion" is 0, but it should be 1. | Write 1.
        "schemaVersion": 1 | "schemaVersion": ▲-7 | /schemaVersion | "schemaVersion" is -7, but it should be 1. | Write 1.
        "schemaVersion": 1 | "schemaVersion": ▲2 | /schemaVersion | This file is for a newer version of Unhunch: its "schemaVersion" is 2, and this one reads version 1. | Update Unhunch to use it.
        """)
    void refusesNumbersOutsideTheirBounds(String part, String instead, String path, String message, String hint) {
        assertRefused(part, instead, path, message, hint);
    }

    private static void assertRefused(String part, String instead, String path, String message, String hint) {
        STRETCH.assertRefused(part, instead, path.replace("ST/", "/variants/0/steps/"), message, hint);
    }
}
