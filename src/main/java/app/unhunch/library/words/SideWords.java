package app.unhunch.library.words;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.UiLocale;
import app.unhunch.model.Side;
import app.unhunch.model.SidedText;
import java.util.Locale;
import java.util.Optional;

/// What the sides of the body are called in one language, for texts that leave the side open.
///
/// @param left in the form that fits between other words
public record SideWords(String left, String right) {

    private static final String BUNDLE = "app/unhunch/library/words/sides";

    /// The words of a language; nothing when the program does not speak it.
    public static Optional<SideWords> of(Locale language) {
        if (UiLocale.LANGUAGES.stream().noneMatch(known -> known.getLanguage().equals(language.getLanguage()))) {
            return Optional.empty();
        }
        Texts texts = Texts.load(BUNDLE, new UiLocale(language, language, language));
        return Optional.of(new SideWords(texts.sided("side", Side.LEFT), texts.sided("side", Side.RIGHT)));
    }

    /// Both texts of one that has `{side}` and `{otherSide}` in it.
    public SidedText fill(String template) {
        return SidedText.of(template, left, right);
    }
}
