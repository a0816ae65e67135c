package app.unhunch.voice.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.unhunch.voice.Renderer;
import app.unhunch.voice.SystemVoice;
import app.unhunch.voice.Utterance;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// With the `espeak-ng` of this machine, if it has one.
@EnabledOnOs(OS.LINUX)
class RealEspeakTest {

    @SuppressWarnings("unused")
    private static final String[] HOSTILE = {
        "-h",
        "--version",
        "--voices",
        "[[p'ut]]",
        "<speak>hi</speak>",
        "\"quoted\" 'words' `uname`",
        "$(touch pwned); rm -rf x | y > z",
        "breathe in ".repeat(27).strip(),
        "🧘 breathe",
        "one\ntwo\r\n\0\u0001 three",
        "%s%n%d",
        "深呼吸",
    };

    @TempDir
    private Path folder;

    private SystemVoice voice;
    private Renderer renderer;

    @BeforeEach
    void findIt() {
        SystemVoices voices = new SystemVoices(System.getenv(), folder, Locale.US, () -> 0);
        voice = voices.onLinux()
                .filter(found -> found.program().equals("espeak-ng"))
                .orElseGet(() -> SystemVoice.rendering("none", Renderer.silent(), _ -> List.of()));
        assumeTrue(voice.program().equals("espeak-ng"), "needs espeak-ng");
        renderer = voice.renderer().orElseThrow();
    }

    @AfterEach
    void close() {
        voice.close();
    }

    @Test
    void wordsBecomeSound() throws IOException, UnsupportedAudioFileException {
        byte[] wav = render("Breathe in", "", 160);
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
            assertThat(sound.getFormat().getSampleSizeInBits()).isEqualTo(16);
            assertThat(sound.getFormat().getChannels()).isEqualTo(1);
            assertThat(sound.getFrameLength() * 2 + 44).isEqualTo(wav.length);
        }
        assertThat(loudest(wav)).isGreaterThan(3000);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void whateverTheWordsTheyAreSpoken(String words) throws VoiceException {
        assertThat(loudest(render(words, "", 160))).isGreaterThan(3000);
        assertThat(Path.of("pwned")).doesNotExist();
    }

    @Test
    void markupAndPhonemesAreReadOutAsText() throws VoiceException {
        assertThat(render("<speak>hi</speak>", "", 160).length).isGreaterThan(render("hi", "", 160).length * 2);
        assertThat(render("[[h@l'oU]]", "", 160)).isNotEqualTo(render("hello", "", 160));
        assertThat(render("[[p'ut]]", "", 160)).isEqualTo(render("((p'ut))", "", 160));
    }

    @Test
    void moreWordsTakeLongerAndFasterOnesShorter() throws VoiceException {
        int brief = render("Breathe in", "", 160).length;
        int longer = render("Breathe in and turn your chest to the left", "", 160).length;
        assertThat(longer).isGreaterThan(brief * 2);
        assertThat(render("Breathe in and turn your chest to the left", "", 240).length)
                .isLessThan(longer * 9 / 10);
    }

    @Test
    void itsVoicesSoundDifferentAndOneThatIsGoneDoesNotMakeItMute() throws VoiceException {
        String words = "Turn your chest to the left";
        byte[] usual = render(words, "", 160);
        assertThat(render(words, "gmw/gone", 160)).isEqualTo(usual);
        VoiceInfo british = voice.voices().of(Locale.UK).getFirst();
        assertThat(british.language()).isEqualTo(Locale.UK);
        assertThat(render(words, british.id(), 160)).isNotEqualTo(usual);
    }

    @Test
    void everyVoiceThatItTellsCanSpeak() throws VoiceException {
        for (VoiceInfo info : voice.voices().of(Locale.US)) {
            byte[] sound = renderer.render(new Utterance("Turn left", info.id(), 160, info.language()));
            assertThat(loudest(sound)).as(info.toString()).isGreaterThan(3000);
        }
    }

    private byte[] render(String words, String name, int wordsPerMinute) throws VoiceException {
        return renderer.render(new Utterance(words, name, wordsPerMinute, Locale.US));
    }

    private static int loudest(byte[] wav) {
        ShortBuffer samples = ByteBuffer.wrap(wav, 44, wav.length - 44)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        int loudest = 0;
        while (samples.hasRemaining()) {
            loudest = Math.max(loudest, Math.abs(samples.get()));
        }
        return loudest;
    }
}
