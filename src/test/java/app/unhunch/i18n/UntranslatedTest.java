package app.unhunch.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntranslatedTest {

    private final Untranslated words =
            new Untranslated(PseudoLocale.ACCENTED.texts().locale(), LocalDate.of(2026, 3, 2));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦Ñéẋţ: ‹⟦ñöŵ⟧›⟧",
                "⟦Ñéẋţ: ‹Side Stretch›⟧",
                "⟦Éñđš ‹14:32›⟧",
                "8:05",
                "Side Stretch",
                "2 Mar",
                "⟦‹30› š⟧",
                "Stand tall. Reach your ⟦ļéƒţ⟧ arm overhead."
            })
    void aTextADateANumberAndTheContentOfAFileAreKnown(String said) {
        words.butFor(List.of("Stand tall. Reach your ⟦ļéƒţ⟧ arm overhead."));
        assertThat(words.knows(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Start", "⟦Åç⟧, ⟦ẋ⟧", "⟦Ŝţàŕţ⟧ now", "⟦Ñéẋţ: ‹Start›⟧", "⟦Ñéẋţ: ‹⟦ẋ ‹Start›⟧›⟧"})
    void whateverElseHasLettersIsFound(String said) {
        assertThat(words.knows(said)).isFalse();
    }
}
