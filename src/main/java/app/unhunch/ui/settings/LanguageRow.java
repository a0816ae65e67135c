package app.unhunch.ui.settings;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.UiLocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// The row that chooses the language of the words. There is none as long as there is only one language.
final class LanguageRow {

    private LanguageRow() {}

    /// @param wish [UiLocale#SYSTEM] or the tag of a language
    static Optional<Node> of(Rows rows, Texts texts, StringProperty wish, List<Locale> languages) {
        return languages.size() < 2
                ? Optional.empty()
                : Optional.of(rows.row("settings.language", choice(texts, wish, languages)));
    }

    private static ComboBox<String> choice(Texts texts, StringProperty wish, List<Locale> languages) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId(wish.getName());
        choice.setAccessibleText(texts.get("settings.language"));
        choice.setConverter(new Names(texts));
        Stream<String> tags = languages.stream().map(Locale::toLanguageTag);
        choice.getItems().setAll(Stream.concat(Stream.of(UiLocale.SYSTEM), tags).toList());
        // A language that is not here speaks as the system does.
        choice.setValue(choice.getItems().contains(wish.get()) ? wish.get() : UiLocale.SYSTEM);
        choice.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                wish.set(chosen);
            }
        });
        return choice;
    }

    /// Shows a language by its own name for itself, so that it is found by whoever speaks no other.
    private static final class Names extends StringConverter<String> {

        private final Texts texts;

        Names(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(String tag) {
            if (tag == null || tag.equals(UiLocale.SYSTEM)) {
                return texts.get("settings.language.system");
            }
            Locale language = Locale.forLanguageTag(tag);
            return language.getDisplayName(language);
        }

        @Override
        public String fromString(String name) {
            throw new IllegalStateException("a language is chosen, not typed");
        }
    }
}
