package app.unhunch.voice;

import static app.unhunch.voice.Lines.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class SupervisedRendererTest {

    private final Deque<byte[]> sounds = new ArrayDeque<>();
    private final Strikes strikes = new Strikes("talker");
    private int asked;

    private final Renderer renderer = new SupervisedRenderer(
            _ -> {
                asked++;
                if (sounds.isEmpty()) {
                    throw new VoiceException("it hung");
                }
                return sounds.remove();
            },
            strikes);

    @Test
    void threeFailuresInARowAndItIsNotAskedAgain() {
        for (int i = 0; i < 3; i++) {
            fails("it hung");
        }
        sounds.add(Wav.silence());
        fails("talker failed 3 times in a row and is not asked again");
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void oneSuccessForgivesTheFailuresBefore() throws VoiceException {
        for (int round = 0; round < 3; round++) {
            fails("it hung");
            fails("it hung");
            sounds.add(Wav.silence());
            assertThat(renderer.render(line("hello"))).isEqualTo(Wav.silence());
        }
    }

    @Test
    void whoIsRevivedHasThreeNewTries() throws VoiceException {
        fails("it hung");
        fails("it hung");
        fails("it hung");
        sounds.add(Wav.silence());
        strikes.revive();
        assertThat(renderer.render(line("hello"))).isEqualTo(Wav.silence());
        fails("it hung");
        fails("it hung");
        fails("it hung");
        fails("talker failed 3 times in a row and is not asked again");
    }

    @Test
    void garbageIsAFailureToo() {
        for (int i = 0; i < 3; i++) {
            sounds.add("<html>".repeat(20).getBytes(StandardCharsets.US_ASCII));
            fails("What the voice program gave is no sound");
        }
        fails("talker failed 3 times in a row and is not asked again");
    }

    private void fails(String why) {
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> renderer.render(line("hello")))
                .withMessage(why);
    }
}
