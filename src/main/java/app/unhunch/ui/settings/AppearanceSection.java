package app.unhunch.ui.settings;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.UiLocale;
import app.unhunch.settings.Appearance;
import app.unhunch.settings.Motion;
import app.unhunch.settings.Settings;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The rows that say how the window looks and moves, and in which language it speaks.
final class AppearanceSection {

    private AppearanceSection() {}

    static Region of(Rows rows, Texts texts, Settings settings) {
        Optional<Node> language = LanguageRow.of(rows, texts, settings.language(), UiLocale.LANGUAGES);
        Stream<Node> looks = Stream.of(
                rows.brief().choice("settings.appearance", "appearance", settings.appearance(), Appearance.values()),
                rows.number(
                        "settings.textSize",
                        new StepSlider(settings.textSize()).waitingForRelease(),
                        percent -> texts.get("settings.percent", arg("percent", percent))),
                rows.choice("settings.motion", "motion", settings.motion(), Motion.values()));
        return rows.section(
                SettingsSection.APPEARANCE,
                Stream.concat(looks, language.stream()).toArray(Node[]::new));
    }
}
