package app.unhunch.i18n;

import static app.unhunch.i18n.Arg.arg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private enum Way {
        LEFT,
        RIGHT,
        STRAIGHT_ON
    }

    private final Texts texts = new Texts(
            "signs",
            UiLocaleTest.locale("en", "de-DE"),
            Map.ofEntries(
                    Map.entry("hello", "That’s it. It's {a} brace } and {0}, { b } or {}"),
                    Map.entry("route", "{from} to {to}, then {from}"),
                    Map.entry("turn.left", "to the left after {distance} m"),
                    Map.entry("turn.right", "to the right after {distance} m"),
                    Map.entry("row", "{before} + {after}"),
                    Map.entry("way.left", "port"),
                    Map.entry("way.straight_on", "dead ahead"),
                    Map.entry("sheep.0", "no sheep"),
                    Map.entry("sheep.one", "one sheep in {field}"),
                    Map.entry("sheep.two", "never said in English"),
                    Map.entry("sheep.other", "{count} sheep in {field}")));

    @Test
    void argumentsStandWhereTheirNamesAreAndNothingElseIsSpecial() {
        assertThat(texts.get("route", arg("to", "B"), arg("from", "{to} $1 \\")))
                .isEqualTo("{to} $1 \\ to B, then {to} $1 \\");
        assertThat(texts.get("hello", arg("a", 1))).isEqualTo("That’s it. It's 1 brace } and {0}, { b } or {}");
    }

    @Test
    void numbersAreWrittenAsTheRegionDoes() {
        assertThat(texts.sided("turn", Way.LEFT, arg("distance", 1234.5))).isEqualTo("to the left after 1.234,5 m");
        assertThat(texts.sided("turn", Way.LEFT, arg("distance", "1234.5"))).isEqualTo("to the left after 1234.5 m");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        1,    one sheep in Kent
        2,    2 sheep in Kent
        1500, 1.500 sheep in Kent
        """)
    void theFormFollowsTheNumber(long count, String form) {
        assertThat(texts.plural("sheep", count, arg("field", "Kent"))).isEqualTo(form);
    }

    @Test
    void aFormForExactlyThisNumberComesFirst() {
        assertThat(texts.plural("sheep", 0)).isEqualTo("no sheep");
    }

    @Test
    void aSideHasATextOfItsOwn() {
        assertThat(texts.sided("turn", Way.RIGHT, arg("distance", 5))).isEqualTo("to the right after 5 m");
        assertThatIllegalArgumentException().isThrownBy(() -> texts.sided("turn", Way.STRAIGHT_ON));
    }

    @Test
    void aValueHasATextInAGroupThatIsNamedWhereItIsAsked() {
        assertThat(texts.of("way", Way.STRAIGHT_ON)).isEqualTo("dead ahead");
    }

    @Test
    void whatStandsInARowIsJoinedByAText() {
        assertThat(texts.join("row", List.of("red", "green", "blue"))).isEqualTo("red + green + blue");
        assertThat(texts.join("row", List.of("red"))).isEqualTo("red");
        assertThat(texts.join("row", List.of())).isEmpty();
    }

    @Test
    void aKeyWithoutATextIsToldWithItsBundle() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> texts.of("way", Way.RIGHT))
                .withMessage("No text way.right in signs");
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> texts.plural("goats", 3))
                .withMessage("No text goats.other in signs");
    }

    @Test
    void anArgumentTooFewOrTooManyIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.get("route", arg("from", "A")))
                .withMessage("Nobody gave {to} in: {from} to {to}, then {from}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.get("route", arg("from", "A"), arg("to", "B"), arg("via", "C")))
                .withMessageStartingWith("Nothing wants {via}");
        assertThatIllegalArgumentException().isThrownBy(() -> texts.get("way.left", arg("via", "C")));
        assertThatIllegalArgumentException().isThrownBy(() -> texts.get("route"));
    }

    @Test
    void aPersonSeesATextEvenIfItsArgumentsDoNotFit() {
        Template lenient = new Template(new Numbers(texts.locale()), Template.Checks.LENIENT);

        assertThat(lenient.fill("{from} to {to}", null, arg("from", "A"), arg("via", "C")))
                .isEqualTo("A to {to}");
    }

    @Test
    void textsOfALanguageLieOverTheBase() {
        Locale greek = Locale.forLanguageTag("el-Grek-CY");

        assertThat(Bundle.read("app/unhunch/i18n/sample", greek))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("yes", "ναι", "no", "όχι", "here", "στην Κύπρο", "logo", "Unhunch"));
        assertThat(Bundle.read("app/unhunch/i18n/sample", Locale.JAPANESE)).containsEntry("yes", "yes");
        assertThatIllegalArgumentException().isThrownBy(() -> Bundle.read("app/unhunch/i18n/lost", greek));
    }
}
