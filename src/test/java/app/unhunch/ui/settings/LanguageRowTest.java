package app.unhunch.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Texts;
import app.unhunch.settings.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class LanguageRowTest {

    private final Texts texts = TestTexts.english();
    private final Settings settings = new Settings();

    @Test
    void whereThereIsOneLanguageThereIsNothingToChoose(FxRobot robot) {
        robot.interact(() -> assertThat(row(Locale.ENGLISH)).isEmpty());
    }

    @Test
    void aLanguageIsFoundByItsOwnNameAndKeptByItsTag(FxRobot robot) {
        robot.interact(() -> {
            ComboBox<String> choice = choice();

            assertThat(choice.getItems())
                    .extracting(choice.getConverter()::toString)
                    .containsExactly("Same as system", "English", "português (Brasil)");
            choice.setValue("pt-BR");
            assertThat(settings.language().get()).isEqualTo("pt-BR");
        });
    }

    @Test
    void aLanguageThatIsNotHereIsThatOfTheSystemAndStaysWished(FxRobot robot) {
        robot.interact(() -> {
            settings.language().set("tlh");

            assertThat(choice().getValue()).isEqualTo("system");
            assertThat(settings.language().get()).isEqualTo("tlh");
        });
    }

    @SuppressWarnings("unchecked") // It holds the tags of languages.
    private ComboBox<String> choice() {
        Node row = row(Locale.ENGLISH, Locale.forLanguageTag("pt-BR")).orElseThrow();
        return ((Parent) row)
                .getChildrenUnmodifiable().stream()
                        .filter(ComboBox.class::isInstance)
                        .map(node -> (ComboBox<String>) node)
                        .findFirst()
                        .orElseThrow();
    }

    private Optional<Node> row(Locale... languages) {
        return LanguageRow.of(new Rows(texts), texts, settings.language(), List.of(languages));
    }
}
