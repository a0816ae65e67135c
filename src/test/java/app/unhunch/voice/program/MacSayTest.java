package app.unhunch.voice.program;

import static app.unhunch.voice.process.SampleLines.line;
import static app.unhunch.voice.process.SampleLines.spokenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceInfo;
import app.unhunch.voice.VoiceWav;
import app.unhunch.voice.process.FakeSystem;
import app.unhunch.voice.process.FakeVoiceProcess;
import app.unhunch.voice.process.ProcessCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MacSayTest {

    private static final String VOICES = """
        Anna                de_DE    # Hallo! Ich heiße Anna.
        Daniel              en_GB    # Hello! My name is Daniel.
        Samantha            en_US    # Hello! My name is Samantha.
        """;

    @TempDir
    private Path temporary;

    private final FakeSystem system = new FakeSystem();
    private MacSay say;

    @BeforeEach
    void say() {
        say = speaking(Locale.US);
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void wordsGoByStandardInputAndSoundComesByAFile() throws VoiceException {
        system.next(writing(VoiceWav.silence()));
        assertThat(say.render(line("-v ? [[rate 500]]"))).isEqualTo(VoiceWav.silence());
        List<String> command = system.commands.getFirst();
        assertThat(command).startsWith("say", "-r", "160", "-o");
        assertThat(command).endsWith("--file-format=WAVE", "--data-format=LEI16@22050", "-f", "-");
        assertThat(Path.of(command.get(4))).startsWithRaw(temporary);
        assertThat(system.started.getFirst().written()).isEqualTo("-v ? ((rate 500))");
    }

    @Test
    void aChosenVoiceIsUsed() throws VoiceException {
        system.next(writing(VoiceWav.silence()));
        say.render(spokenBy("Eddy (English (US))", "hello"));
        assertThat(system.commands.getFirst()).startsWith("say", "-v", "Eddy (English (US))");
    }

    @Test
    void aVoiceThatIsGoneIsReplacedByTheSystemsChoice() throws VoiceException {
        system.fails("Voice `Gone' not found.").next(writing(VoiceWav.silence()));
        assertThat(say.render(spokenBy("Gone", "hello"))).isEqualTo(VoiceWav.silence());
        assertThat(system.commands.getLast()).startsWith("say", "-r");
    }

    @Test
    void englishWordsOnAGermanMacHaveAnEnglishVoice() throws VoiceException {
        system.answers(VOICES).next(writing(VoiceWav.silence()));
        speaking(Locale.GERMANY).render(line("hello"));
        assertThat(system.commands.getFirst()).containsExactly("say", "-v", "?");
        assertThat(system.commands.getLast()).startsWith("say", "-v", "Samantha");
    }

    @Test
    void whatGoesWrongIsToldAndNothingStays() {
        system.fails("no voices");
        fails("say could not say a line: no voices");
        system.answers("");
        fails("The file with a spoken line could not be made or read");
        system.hangs();
        fails("say took longer than 3 seconds");
        system.next(writing(new byte[ProcessCall.MOST_BYTES + 1]));
        fails("say gave more than 16 MB for one line");
    }

    @Test
    void itsVoicesAreTold() throws VoiceException {
        system.answers(VOICES);
        assertThat(say.of(Locale.US)).extracting(VoiceInfo::name).containsExactly("Samantha", "Daniel");
    }

    private void fails(String why) {
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> say.render(line("hello")))
                .withMessage(why);
    }

    private MacSay speaking(Locale home) {
        return new MacSay(Path.of("say"), new ProcessCall(system.registry()), temporary, home);
    }

    /// Does what `say -o` does.
    private static Function<List<String>, FakeVoiceProcess> writing(byte[] sound) {
        return command -> {
            try {
                Files.write(Path.of(command.get(command.indexOf("-o") + 1)), sound);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return FakeVoiceProcess.answering(0, new byte[0], "");
        };
    }
}
