package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.check.RoutineCheck;
import app.unhunch.library.problem.English;
import app.unhunch.library.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every row spoils one part of a good routine. `S` in a path stands for its list of stretches.
class BadRoutineTest {

    private static final BadFile ROUTINE = new BadFile(Example.ROUTINE, d -> RoutineCheck.of(d, Example.catalog()));

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # part | instead | path | message | hint
        "lean" | ▲"laen" | S/0/stretch | There is no stretch "laen". | Did you mean "lean"?
        "lean" | ▲"swim" | S/0/stretch | There is no stretch "swim". | Check its id, or add a file for it.
        "lean" | ▲"Lean" | S/0/stretch | There is no stretch "Lean". | Did you mean "lean"?
        "lean" | ▲"" | S/0/stretch | There is no stretch "". | Check its id, or add a file for it.
        "lean" | ▲"torn" | S/0/stretch | The stretch file torn.json has problems, so "torn" cannot be used. | Fix that file first.
        "lean" | ▲5      | S/0/stretch | "stretch" should be text in quotation marks, not 5. | Put it in quotation marks.
        "chair" | ▲"chiar" | S/2/variant | Wave has no variant "chiar". | Did you mean "chair"?
        "chair" | ▲"water" | S/2/variant | Wave has no variant "water". | It has "floor", "chair".
        "chair" | ▲"" | S/2/variant | Wave has no variant "". | It has "floor", "chair".
        "chair" | ▲null  | S/2/variant | "variant" should be text in quotation marks, not null. | ~~
        "holdSeconds": 20 | "holdSeconds": ▲45 | S/0/holdSeconds | "holdSeconds" is 45, but Lean allows 15 to 30 seconds. | Write a number from 15 to 30.
        "holdSeconds": 20 | "holdSeconds": ▲14 | S/0/holdSeconds | "holdSeconds" is 14, but Lean allows 15 to 30 seconds. | Write a number from 15 to 30.
        "holdSeconds": 20 | "holdSeconds": ▲-1 | S/0/holdSeconds | "holdSeconds" is -1, but Lean allows 15 to 30 seconds. | Write a number from 15 to 30.
        "holdSeconds": 20 | "holdSeconds": ▲20.0 | S/0/holdSeconds | "holdSeconds" should be a whole number, not 20.0. | Write it without a fraction.
        "holdSeconds": 20 | "reps": ▲8 | S/0/reps | "reps" does not fit, as Lean is counted in seconds. | Use "holdSeconds" instead: 15 to 30 seconds.
        "reps": 6 | "reps": ▲4 | S/1/reps | "reps" is 4, but Wave allows 5 to 20 repetitions. | Write a number from 5 to 20.
        "reps": 6 | "reps": ▲21 | S/1/reps | "reps" is 21, but Wave allows 5 to 20 repetitions. | Write a number from 5 to 20.
        "reps": 6 | "holdSeconds": ▲30 | S/1/holdSeconds | "holdSeconds" does not fit, as Wave is counted in repetitions. | Use "reps" instead: 5 to 20 repetitions.
        "reps": 6 | "reps": 6, "holdSeconds": ▲30 | S/1/holdSeconds | "holdSeconds" does not fit, as Wave is counted in repetitions. | Use "reps" instead: 5 to 20 repetitions.
        "chair" | "chair", "reps": ▲8 | S/2/reps | "reps" does not fit, as Wave is counted in seconds. | Use "holdSeconds" instead: 5 to 60 seconds.
        "sets": 2 | "sets": ▲0 | S/1/sets | "sets" is 0, but it should be 1 to 5 sets. | Write a number from 1 to 5.
        "sets": 2 | "sets": ▲6 | S/1/sets | "sets" is 6, but it should be 1 to 5 sets. | Write a number from 1 to 5.
        "sets": 2 | ▲"set": 2 | S/1/set | "set" is not known here. | Did you mean "sets"?
        "Short" | ▲"" | /name | "name" is empty. | Write 1 to 60 characters.
        "Two stretches." | ▲"Your {side} day." | /summary | "{side}" cannot be used here, as no side is known here. | Write it without sides.
        "schemaVersion": 1 | "schemaVersion": ▲3 | /schemaVersion | This file is for a newer version of Unhunch: its "schemaVersion" is 3, and this one reads version 1. | Update Unhunch to use it.
        { "stretch": "lean", "holdSeconds": 20 } | ▲"lean" | S/0 | Entry 1 of "stretches" should be a group in { }, not the text "lean". | ~~
        { "stretch": "lean", | ▲{ | S/0/stretch | "stretch" is missing here. | Add "stretch": text in quotation marks.
        """)
    void isRefusedAtItsPlaceInWordsThatHelp(String part, String instead, String path, String message, String hint) {
        ROUTINE.assertRefused(part, instead, path.replace("S/", "/stretches/"), message, hint);
    }

    @Test
    void isRefusedWhenItAsksForSecondsAndRepetitionsOfAStretchNobodyKnows() {
        List<Problem> problems = problems("\"lean\"", "\"laen\", \"reps\": 51");

        assertThat(problems)
                .extracting(English::message)
                .containsExactly(
                        "There is no stretch \"laen\".",
                        "\"holdSeconds\" and \"reps\" are both given.",
                        "\"reps\" is 51, but it should be 1 to 50 repetitions.");
    }

    @Test
    void isRefusedWithoutStretchesAndWithTooMany() {
        String list = Example.ROUTINE.substring(Example.ROUTINE.indexOf("["), Example.ROUTINE.indexOf("]") + 1);

        ROUTINE.assertRefused(
                list, "▲[]", "/stretches", "\"stretches\" has 0 entries, but it should have 1 to 30.", "");
        ROUTINE.assertRefused(
                "[",
                "▲[" + "{ \"stretch\": \"wave\" },".repeat(28),
                "/stretches",
                "\"stretches\" has 31 entries, but it should have 1 to 30.",
                "");
    }

    @Test
    void showsEverythingAtOnceFromTopToBottom() {
        String text = Example.ROUTINE
                .replace("\"Short\"", "4")
                .replace("\"lean\"", "\"laen\"")
                .replace("\"reps\": 6", "\"reps\": 60")
                .replace("\n  ]", "\n  ],\n  \"author\": \"me\"");

        assertThat(RoutineCheck.of(Example.document("mine.json", text), Example.catalog())
                        .problems())
                .extracting(English::oneLine)
                .containsExactly(
                        "mine.json:4:11: \"name\" should be text in quotation marks, not 4. Put it in quotation marks.",
                        "mine.json:7:18: There is no stretch \"laen\". Did you mean \"lean\"?",
                        "mine.json:8:54: \"reps\" is 60, but Wave allows 5 to 20 repetitions. Write a number from 5 to"
                                + " 20.",
                        "mine.json:11:3: \"author\" is not known here. Remove it.");
    }

    private static List<Problem> problems(String part, String instead) {
        String text = Example.spoilt(Example.ROUTINE, part, instead);
        return RoutineCheck.of(Example.document("mine.json", text), Example.catalog())
                .problems();
    }
}
