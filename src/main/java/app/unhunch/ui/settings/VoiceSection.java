package app.unhunch.ui.settings;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.coach.Verbosity;
import app.unhunch.i18n.Texts;
import app.unhunch.run.audio.Sounds;
import app.unhunch.settings.AudioParts;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Buttons;
import app.unhunch.ui.widget.Labels;
import app.unhunch.voice.Advice;
import app.unhunch.voice.VoiceInfo;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// The rows that say how much the coach says, and with which voice.
final class VoiceSection {

    private final Texts texts;
    private final AudioParts parts;
    private final VoiceInfo automatic;
    private final ComboBox<VoiceInfo> choice = new ComboBox<>();
    private boolean asked;

    private VoiceSection(Texts texts, AudioParts parts) {
        this.texts = texts;
        this.parts = parts;
        this.automatic = new VoiceInfo(
                "", texts.get("settings.voice.automatic"), texts.locale().language());
    }

    static Region of(Rows rows, Texts texts, AudioParts parts, Sounds sounds) {
        return new VoiceSection(texts, parts).section(rows, sounds);
    }

    private Region section(Rows rows, Sounds sounds) {
        choice.setId(parts.voice().getName());
        choice.setAccessibleText(texts.get("settings.voice"));
        choice.setConverter(new Names());
        choice.setMaxWidth(Double.MAX_VALUE);
        fill(List.of());
        choice.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                parts.voice().set(chosen.id());
            }
        });
        Button hear = Buttons.of(Feather.PLAY, texts.get("settings.hearIt"), sounds::hearVoice);
        hear.setId("hear-voice");
        VBox voice = new VBox(
                rows.row("settings.voice", choice, hear),
                rows.number(
                        "settings.rate", parts.rate(), words -> texts.get("settings.rate.value", arg("words", words))),
                rows.number(
                        "settings.voiceVolume",
                        parts.voiceVolume(),
                        percent -> texts.get("settings.percent", arg("percent", percent))));
        askOnceSeen(voice, sounds);
        return rows.section(
                SettingsSection.VOICE,
                rows.choice("settings.level", "verbosity", parts.verbosity(), Verbosity.values()),
                voice);
    }

    /// Asking a voice program may take seconds, and most sessions begin without a look at the settings.
    private void askOnceSeen(VBox voice, Sounds sounds) {
        voice.sceneProperty().subscribe(scene -> {
            if (scene != null && !asked) {
                asked = true;
                sounds.voices(answer -> Platform.runLater(() -> show(answer, voice, sounds.advice())));
            }
        });
    }

    private void show(Optional<List<VoiceInfo>> answer, VBox voice, Advice advice) {
        answer.map(this::thatCanBeKept)
                .ifPresentOrElse(
                        this::fill,
                        () -> voice.getChildren()
                                .setAll(Labels.of(texts.of("advice", advice), Styles.MUTED, "advice")));
    }

    private List<VoiceInfo> thatCanBeKept(List<VoiceInfo> voices) {
        return voices.stream().filter(v -> parts.voice().allows(v.id())).toList();
    }

    private void fill(List<VoiceInfo> voices) {
        // A voice that was chosen on another machine, or is not known yet, stays chosen.
        String id = parts.voice().get();
        choice.getItems().setAll(automatic);
        choice.getItems().addAll(voices);
        Optional<VoiceInfo> chosen =
                choice.getItems().stream().filter(v -> v.id().equals(id)).findFirst();
        if (chosen.isEmpty()) {
            choice.getItems().add(new VoiceInfo(id, id, automatic.language()));
        }
        choice.setValue(chosen.orElseGet(() -> choice.getItems().getLast()));
    }

    /// Shows a voice by its name.
    private static final class Names extends StringConverter<VoiceInfo> {
        @Override
        public String toString(VoiceInfo voice) {
            return voice == null ? "" : voice.name();
        }

        @Override
        public VoiceInfo fromString(String name) {
            throw new IllegalStateException("a voice is chosen, not typed");
        }
    }
}
