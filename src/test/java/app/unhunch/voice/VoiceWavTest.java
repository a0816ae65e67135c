package app.unhunch.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.unhunch.voice.process.SampleLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceWavTest {

    private static final int SAMPLES = 441;

    @Test
    void theSilentTwinGivesAMomentOfSilence() throws IOException, UnsupportedAudioFileException {
        byte[] silence = Renderer.silent().render(SampleLines.line("hello"));
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(silence))) {
            assertThat(sound.getFrameLength()).isEqualTo(SAMPLES);
            assertThat(sound.getFormat().getFrameRate()).isEqualTo(22_050);
            assertThat(sound.readAllBytes()).containsOnly(0);
        }
        assertThat(VoiceWav.checked(silence)).isEqualTo(silence);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x7fff_f000, -1, 884})
    void lengthsThatAPipeCouldNotKnowAreMadeTrue(int claimed) throws VoiceException {
        byte[] piped = put(put(VoiceWav.silence(), 4, claimed), 40, claimed);
        assertThat(VoiceWav.checked(piped)).isEqualTo(VoiceWav.silence());
    }

    @Test
    void aShorterLengthIsBelieved() throws VoiceException {
        byte[] wav = VoiceWav.checked(put(VoiceWav.silence(), 40, 101));
        assertThat(wav).hasSize(144);
        assertThat(ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN).getInt(40))
                .isEqualTo(100);
        assertThat(ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(136);
    }

    @Test
    void paddingBeforeTheSamplesIsLeftOut() throws VoiceException {
        byte[] silence = VoiceWav.silence();
        byte[] filler = new byte[8 + 4];
        System.arraycopy("FLLR".getBytes(StandardCharsets.US_ASCII), 0, filler, 0, 4);
        filler[4] = 3;
        byte[] padded = ByteBuffer.allocate(silence.length + filler.length)
                .put(silence, 0, 36)
                .put(filler)
                .put(silence, 36, silence.length - 36)
                .array();
        assertThat(VoiceWav.checked(padded)).isEqualTo(silence);
    }

    @Test
    void everythingElseIsNoSound() {
        noSound(new byte[0]);
        noSound("Segmentation fault".repeat(9).getBytes(StandardCharsets.US_ASCII));
        noSound(Arrays.copyOf(VoiceWav.silence(), 11));
        noSound(Arrays.copyOf(VoiceWav.silence(), 40));
        noSound(Arrays.copyOf(VoiceWav.silence(), 45));
        noSound(put(VoiceWav.silence(), 40, 0));
        noSound(put(VoiceWav.silence(), 12, 0));
        noSound(put(VoiceWav.silence(), 20, 0x0001_0055));
        noSound(put(VoiceWav.silence(), 22, 0));
        noSound("MThd".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void framesLongerThanTheFileAreNoSoundAtOnce() {
        noSound(put(VoiceWav.silence(), 22, 0x7fff));
    }

    private static void noSound(byte[] bytes) {
        assertThatExceptionOfType(VoiceException.class).isThrownBy(() -> VoiceWav.checked(bytes));
    }

    private static byte[] put(byte[] bytes, int at, int value) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
        return bytes;
    }
}
