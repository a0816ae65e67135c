package app.unhunch.library;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a text in a file may not be, as it will be shown in large letters and read aloud. `V` in a path stands for the
/// first variant.
class BadTextTest {

    private static final BadFile SIDED = new BadFile(Example.HELD, Example::stretch);
    private static final BadFile WITHOUT_SIDES = new BadFile(Example.COUNTED, Example::stretch);

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # part | instead | path | message | hint
        "Lean", | ▲"", | /name | "name" is empty. | Write 1 to 60 characters.
        "Stand tall." | ▲"  " | V/setUp | "setUp" is empty. | Write 1 to 200 characters.
        "Soft shoulder." | ▲"\\u00a0" | V/steps/0/tip | "tip" is empty. | Write 1 to 200 characters.
        "{side} arm up." | ▲"" | V/steps/0/brief | "brief" is empty. | Write 1 to 200 characters.
        "{side} arm up." | ▲4 | V/steps/0/brief | "brief" should be text in quotation marks, not 4. | Put it in quotation marks.
        "Lean." | ▲"Lean {far}." | V/steps/1/brief | "{far}" is not known here. | In braces, use {side} or {otherSide}.
        "Your waist." | ▲"" | /goodFor/0 | Entry 1 of "goodFor" is empty. | Write 1 to 300 characters.
        "Stand tall." | ▲"Stand\\ntall." | V/setUp | "setUp" contains a line break, a tab or another control character. | Use plain text only.
        "Stand tall." | ▲"Stand\\ttall." | V/setUp | "setUp" contains a line break, a tab or another control character. | Use plain text only.
        "Stand tall." | ▲"\\u001b[31mRed" | V/setUp | "setUp" contains a line break, a tab or another control character. | Use plain text only.
        "Stand tall." | ▲"Half \\ud83d" | V/setUp | "setUp" contains a line break, a tab or another control character. | Use plain text only.
        "id": "lean" | "id": ▲"Side Stretch" | /id | "Side Stretch" cannot be used as "id". | Use lower-case letters a to z, digits, and single hyphens between them, such as "side-stretch".
        "id": "lean" | "id": ▲"lean-" | /id | "lean-" cannot be used as "id". | Use lower-case letters a to z, digits, and single hyphens between them, such as "side-stretch".
        "id": "lean" | "id": ▲"a--b" | /id | "a--b" cannot be used as "id". | Use lower-case letters a to z, digits, and single hyphens between them, such as "side-stretch".
        "id": "lean" | "id": ▲"../up" | /id | "../up" cannot be used as "id". | Use lower-case letters a to z, digits, and single hyphens between them, such as "side-stretch".
        "id": "lean" | "id": ▲"dehnübung" | /id | "dehnübung" cannot be used as "id". | Use lower-case letters a to z, digits, and single hyphens between them, such as "side-stretch".
        "id": "lean" | "id": ▲"" | /id | "" cannot be used as "id". | Use lower-case letters a to z, digits, and single hyphens between them, such as "side-stretch".
        "pose": "side-reach" | "pose": ▲"Side-reach" | V/steps/0/pose | There is no pose "Side-reach". | Did you mean "side-reach"?
        "pose": "side-hold" | "pose": ▲"swim" | V/steps/1/pose | There is no pose "swim". | Check its id, or add a file for it.
        "pose": "side-hold" | "pose": ▲"torn" | V/steps/1/pose | The pose file torn.json has problems, so "torn" cannot be used. | Fix that file first.
        "pose": "side-hold" | "pose": ▲5 | V/steps/1/pose | "pose" should be text in quotation marks, not 5. | Put it in quotation marks.
        "pose": "stand" | "pose": ▲"stnad" | V/pose | There is no pose "stnad". | Did you mean "stand"?
        """)
    void isRefused(String part, String instead, String path, String message, String hint) {
        SIDED.assertRefused(part, instead, path.replace("V/", "/variants/0/"), message, hint);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        arm up." | {sied} arm up." | "{sied}" is not known here. | Did you mean "{side}"?
        arm up." | {arm}." | "{arm}" is not known here. | In braces, use {side} or {otherSide}.
        arm up." | {}." | "{}" is not known here. | In braces, use {side} or {otherSide}.
        arm up." | arm { up." | "{" is not known here. | In braces, use {side} or {otherSide}.
        arm up." | arm } up." | "}" is not known here. | In braces, use {side} or {otherSide}.
        arm up." | {SIDE}." | "{SIDE}" is not known here. | In braces, use {side} or {otherSide}.
        """)
    void isRefusedWithAPlaceholderThatMeansNothing(String part, String instead, String message, String hint) {
        SIDED.assertRefused(
                "\"Reach your {side} " + part,
                "▲\"Reach your {side} " + instead,
                "/variants/0/steps/0/text",
                message,
                hint);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        "Come to hands | ▲"{side}, come to hands | /variants/0/setUp
        "Let your belly | ▲"{side}, let your belly | /variants/0/steps/0/moves/0/text
        "Slowly."       | ▲"{side}." | /variants/0/steps/0/moves/1/tip
        "Round."        | ▲"{side}." | /variants/0/steps/0/moves/1/brief
        "Sit tall."     | ▲"{side}." | /variants/1/steps/0/text
        """)
    void isRefusedWhenItNamesASideAndThereIsNone(String part, String instead, String path) {
        WITHOUT_SIDES.assertRefused(
                part,
                instead,
                path,
                "\"{side}\" cannot be used here, as \"sides\" is \"none\".",
                "Write it without sides, or change \"sides\" to \"each\".");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ▲{ "left": "Arm up." } | /right | "right" is missing here. | Add "right": text in quotation marks.
        { "left": "Arm up.", "right": ▲"" } | /right | "right" is empty. | Write 1 to 200 characters.
        { "left": ▲7, "right": "Arm up." } | /left | "left" should be text in quotation marks, not 7. | Put it in quotation marks.
        { "left": "Up.", "right": "Up.", ▲"both": "Up." } | /both | "both" is not known here. | Remove it.
        { "left": "Up.", "right": ▲"{side} up." } | /right | "{side}" cannot be used here, as this text is for one side only. | Write the side out.
        ▲["Up.", "Up."] | ~~ | "brief" should be text in quotation marks, not a list in [ ]. | ~~
        """)
    void isRefusedWhenOneOfItsTwoSidesIsNotInOrder(String instead, String path, String message, String hint) {
        SIDED.assertRefused("\"{side} arm up.\"", instead, "/variants/0/steps/0/brief" + path, message, hint);
    }

    @Test
    void isRefusedWhenItIsGivenForEachSideAndThereIsNone() {
        WITHOUT_SIDES.assertRefused(
                "\"Round.\"",
                "▲{ \"left\": \"Round.\", \"right\": \"Round.\" }",
                "/variants/0/steps/0/moves/1/brief",
                "\"brief\" cannot be given for each side, as \"sides\" is \"none\".",
                "Write one text, or change \"sides\" to \"each\".");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        "Lean",             | ▲"Lean {side}", | /name
        "Lean to one side." | ▲"Lean to the {otherSide}." | /summary
        "Standing",         | ▲"Standing {side}", | /variants/0/name
        "Your waist."       | ▲"Your {side} waist." | /goodFor/0
        """)
    void isRefusedWhenItNamesASideWhereNobodyKnowsWhich(String part, String instead, String path) {
        String placeholder = instead.contains("{side}") ? "{side}" : "{otherSide}";
        SIDED.assertRefused(
                part,
                instead,
                path,
                "\"" + placeholder + "\" cannot be used here, as no side is known here.",
                "Write it without sides.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "🧘"})
    void isRefusedWhenLongerThanItsBound(String character) {
        String tooLong = character.repeat(203);

        SIDED.assertRefused(
                "\"Stand tall.\"",
                "▲\"" + tooLong + "\"",
                "/variants/0/setUp",
                "\"setUp\" has 203 characters, but at most 200 are allowed.",
                "Shorten it by 3.");
    }

    @Test
    void mayBeAsLongAsItsBound() {
        String longest = Example.spoilt(Example.HELD, "Stand tall.", "🧘".repeat(200));

        Example.assertGood(Example.stretch(Example.document("mine.json", longest)));
    }

    @Test
    void idIsRefusedWhenLongerThanItsBound() {
        SIDED.assertRefused(
                "\"lean\"",
                "▲\"" + "a".repeat(61) + "\"",
                "/id",
                "\"id\" is longer than 60 characters.",
                "Shorten it.");
    }
}
