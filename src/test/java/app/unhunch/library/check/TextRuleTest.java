package app.unhunch.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.LocatedJsonParser;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.problem.English;
import app.unhunch.model.Sides;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

    @Test
    void aTextMayBeAsLongAsItsLimitInWholeCharacters() {
        assertThat(messages(TextRule.NAME, "🧘".repeat(60))).isEmpty();
        assertThat(messages(TextRule.NAME, "a".repeat(61)))
                .singleElement()
                .asString()
                .contains("has 61 characters, but at most 60 are allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u2003"})
    void blanksAreNoText(String blank) {
        assertThat(messages(TextRule.NAME, blank)).singleElement().asString().contains("is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\u2028b", "a\u0000b", "a\ud800b"})
    void controlCharactersAreRefused(String text) {
        assertThat(messages(TextRule.SENTENCE, text)).singleElement().asString().contains("control character");
    }

    @Test
    void sidesAreSpokenOfOnlyWhereThereAreSides() {
        String text = "Lift your {side} arm.";

        assertThat(messages(TextRule.during(Sides.EACH), text)).isEmpty();
        assertThat(messages(TextRule.during(null), text)).isEmpty();
        assertThat(messages(TextRule.during(Sides.NONE), text))
                .singleElement()
                .asString()
                .contains("\"sides\" is \"none\"");
        assertThat(messages(TextRule.ENTRY, text)).singleElement().asString().contains("no side is known here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{Side}", "{", "}", "{}", "{other side}"})
    void otherBracesAreUnknownEverywhere(String braces) {
        assertThat(messages(TextRule.during(Sides.EACH), "Lift " + braces))
                .singleElement()
                .asString()
                .contains("is not known here");
    }

    private static List<String> messages(TextRule rule, String text) {
        ProblemReport report = new ProblemReport("mine.json");
        String escaped = text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
        JsonValue group = LocatedJsonParser.of("{\"name\": \"" + escaped + "\"}", report);
        rule.check(Objects.requireNonNull(Objects.requireNonNull(group).child("name")), report);
        return report.problems().stream().map(English::message).toList();
    }
}
