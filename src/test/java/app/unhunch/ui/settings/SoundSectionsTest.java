package app.unhunch.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.audio.Chime;
import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Texts;
import app.unhunch.run.audio.Sounds;
import app.unhunch.session.SessionListener;
import app.unhunch.session.SpeechRoom;
import app.unhunch.session.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.ui.widget.Seen;
import app.unhunch.voice.Advice;
import app.unhunch.voice.VoiceInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Voice and chimes are chosen by ear.
@ExtendWith(ApplicationExtension.class)
class SoundSectionsTest {

    private final Settings settings = new Settings();
    private final Heard sounds = new Heard();
    private final Texts texts = TestTexts.english();
    private Region chimes;
    private Region voice;

    /// Takes note of what was asked for.
    private static final class Heard implements Sounds {
        final List<String> heard = new ArrayList<>();
        Consumer<Optional<List<VoiceInfo>>> asked = _ -> {};
        int questions;

        @Override
        public SessionListener listenerFor(Timeline timeline) {
            return SessionListener.silent();
        }

        @Override
        public SpeechRoom room() {
            return SpeechRoom.NONE;
        }

        @Override
        public void hear(Chime chime) {
            heard.add(chime.name());
        }

        @Override
        public void hearVoice() {
            heard.add("voice");
        }

        @Override
        public void voices(Consumer<Optional<List<VoiceInfo>>> answer) {
            asked = answer;
            questions++;
        }

        @Override
        public Advice advice() {
            return Advice.LINUX;
        }

        @Override
        public void close() {}
    }

    @Start
    void start(Stage stage) {
        Rows rows = new Rows(texts);
        chimes = ChimesSection.of(rows, texts, settings.audioParts(), sounds);
        voice = VoiceSection.of(rows, texts, settings.audioParts(), sounds);
        Seen.in(chimes, 600, 700);
        Seen.in(voice, 600, 700);
    }

    @Test
    void everyChimeIsHeardAtAPress(FxRobot robot) {
        robot.interact(() -> chimes.lookupAll(".button.round").forEach(button -> ((Button) button).fire()));

        assertThat(sounds.heard).hasSize(Chime.values().length).doesNotHaveDuplicates();
    }

    @Test
    void aChimeIsSwitchedOffAndItsVolumeSetByItself(FxRobot robot) {
        robot.interact(() -> {
            ((CheckBox) chimes.lookup("#chimeHalf")).setSelected(false);
            ((Slider) chimes.lookup("#chimeStartVolumePercent")).setValue(42);
        });

        assertThat(settings.audioPreferences().getValue().volume(Chime.HALF)).isZero();
        assertThat(settings.audioPreferences().getValue().volume(Chime.START)).isEqualTo(0.4);
        assertThat(settings.audioPreferences().getValue().volume(Chime.END)).isEqualTo(1);
    }

    @Test
    void oneVolumeMovesAllAndSaysWhenTheyDiffer(FxRobot robot) {
        Slider all = Seen.node(chimes, Slider.class, "chimes-volume");
        robot.interact(() -> all.setValue(60));
        assertThat(Chime.values())
                .allSatisfy(chime -> assertThat(
                                settings.audioPreferences().getValue().volume(chime))
                        .isEqualTo(0.6));
        assertThat(Seen.words(chimes)).contains("60 %");

        robot.interact(() -> settings.audioParts().chime(Chime.HALF).volume().set(20));
        assertThat(settings.audioPreferences().getValue().volume(Chime.START)).isEqualTo(0.6);
        assertThat(all.getValue()).isEqualTo(60);
        assertThat(Seen.words(chimes)).contains("Mixed");
    }

    @Test
    void eachChimeIsThereForWhoeverWantsIt(FxRobot robot) {
        Button customise = Seen.node(chimes, Button.class, "customise");
        Node each = chimes.lookup("#chimeHalf").getParent().getParent().getParent();
        assertThat(each.isVisible()).isFalse();
        robot.interact(customise::fire);
        assertThat(each.isVisible()).isTrue();
        assertThat(customise.getText()).isEqualTo("Show less");
        robot.interact(customise::fire);
        assertThat(each.isVisible()).isFalse();
    }

    @Test
    void theVoicesOfTheSystemCanBeChosen(FxRobot robot) {
        robot.interact(() -> sounds.asked.accept(Optional.of(List.of(new VoiceInfo("en-gb", "Anna", Locale.UK)))));
        ComboBox<?> choice = (ComboBox<?>) voice.lookup("#voice");
        robot.interact(() -> choice.getSelectionModel().select(1));

        assertThat(settings.audioPreferences().getValue().voice()).isEqualTo("en-gb");
    }

    @Test
    void aVoiceThatIsNotOnThisMachineStaysChosen(FxRobot robot) {
        robot.interact(() -> settings.audioParts().voice().set("far-away"));
        robot.interact(() -> {
            Seen.in(VoiceSection.of(new Rows(texts), texts, settings.audioParts(), sounds), 600, 700);
            sounds.asked.accept(Optional.of(List.of(new VoiceInfo("en-gb", "Anna", Locale.UK))));
        });
        robot.interact(() -> {});

        assertThat(settings.audioPreferences().getValue().voice()).isEqualTo("far-away");
    }

    @Test
    void voicesAreAskedForOnlyWhenTheSettingsAreSeen(FxRobot robot) {
        sounds.questions = 0;
        robot.interact(() -> {
            Node unseen = VoiceSection.of(new Rows(texts), texts, settings.audioParts(), sounds);
            assertThat(sounds.questions).isZero();
            Seen.in((Region) unseen, 600, 700);
        });

        assertThat(sounds.questions).isEqualTo(1);
    }

    @Test
    void theVoiceIsHeardAtAPress(FxRobot robot) {
        robot.interact(() -> ((Button) voice.lookup("#hear-voice")).fire());

        assertThat(sounds.heard).containsExactly("voice");
    }

    @Test
    void whoHasNoVoiceReadsWhatToInstall(FxRobot robot) {
        robot.interact(() -> sounds.asked.accept(Optional.empty()));
        robot.interact(() -> {});

        assertThat(Seen.words(voice)).anyMatch(words -> words.contains("espeak-ng"));
        assertThat(voice.lookup("#hear-voice")).isNull();
    }
}
