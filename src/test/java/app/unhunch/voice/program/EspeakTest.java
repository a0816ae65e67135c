package app.unhunch.voice.program;

import static app.unhunch.voice.process.SampleLines.line;
import static app.unhunch.voice.process.SampleLines.spokenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.unhunch.voice.Utterance;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceInfo;
import app.unhunch.voice.VoiceWav;
import app.unhunch.voice.process.FakeSystem;
import app.unhunch.voice.process.ProcessCall;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EspeakTest {

    private static final Path PROGRAM = Path.of("espeak-ng");

    private final FakeSystem system = new FakeSystem();
    private final Espeak espeak = new Espeak(PROGRAM, new ProcessCall(system.registry()));

    @Test
    void wordsGoByStandardInputAndNeverByTheCommandLine() throws VoiceException {
        system.answers(VoiceWav.silence());
        assertThat(espeak.render(line("-h [[p'ut]]"))).isEqualTo(VoiceWav.silence());
        assertThat(system.commands)
                .containsExactly(List.of("espeak-ng", "--stdin", "--stdout", "-b", "1", "-s", "160", "-v", "en-us"));
        assertThat(system.started.getFirst().written()).isEqualTo("-h ((p'ut))");
    }

    @Test
    void aChosenVoiceIsUsed() throws VoiceException {
        system.answers(VoiceWav.silence());
        espeak.render(spokenBy("gmw/en-GB-scotland", "hello"));
        assertThat(system.commands.getFirst()).endsWith("-v", "gmw/en-GB-scotland");
    }

    @Test
    void aVoiceThatIsGoneIsReplacedByThatOfTheLanguage() throws VoiceException {
        system.fails("no such voice").fails("no such voice").answers(VoiceWav.silence());
        espeak.render(spokenBy("gone", "hello"));
        assertThat(system.commands).extracting(List::getLast).containsExactly("gone", "en-us", "en");
    }

    @Test
    void aLanguageThatItDoesNotSpeakIsTold() {
        system.fails("The specified voice does not exist.");
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> espeak.render(new Utterance("nuqneH", "", 160, Locale.of("tlh"))))
                .withMessage("espeak-ng cannot say a line in tlh: The specified voice does not exist.");
        assertThat(system.commands).hasSize(1);
    }

    @Test
    void oneThatHangsIsNotTriedWithOtherVoices() {
        system.hangs();
        assertThatExceptionOfType(VoiceException.class).isThrownBy(() -> espeak.render(spokenBy("slow", "hello")));
        assertThat(system.commands).hasSize(1);
    }

    @Test
    void itsVoicesAreTold() throws VoiceException {
        system.answers(
                " 5  en-gb  --/M  English_(Great_Britain) gmw/en (en 2)\n 2 en-us --/M English_(America) gmw/en-US\n");
        assertThat(espeak.of(Locale.US)).extracting(VoiceInfo::id).containsExactly("gmw/en-US", "gmw/en");
        assertThat(system.commands).containsExactly(List.of("espeak-ng", "--voices=en"));
    }

    @Test
    void thatItDoesNotTellItsVoicesIsTold() {
        system.fails("no data");
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> espeak.of(Locale.US))
                .withMessage("espeak-ng does not tell its voices: no data");
    }
}
