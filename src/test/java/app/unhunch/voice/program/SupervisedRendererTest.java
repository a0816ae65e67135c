package app.unhunch.voice.program;

import static app.unhunch.voice.process.SampleLines.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.unhunch.voice.Renderer;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceWav;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class SupervisedRendererTest {

    private final Deque<byte[]> sounds = new ArrayDeque<>();
    private final CircuitBreaker breaker = new CircuitBreaker("talker");
    private int asked;

    private final Renderer renderer = new SupervisedRenderer(
            _ -> {
                asked++;
                if (sounds.isEmpty()) {
                    throw new VoiceException("it hung");
                }
                return sounds.remove();
            },
            breaker);

    @Test
    void threeFailuresInARowAndItIsNotAskedAgain() {
        for (int i = 0; i < 3; i++) {
            fails("it hung");
        }
        sounds.add(VoiceWav.silence());
        fails("talker failed 3 times in a row and is not asked again");
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void oneSuccessForgivesTheFailuresBefore() throws VoiceException {
        for (int round = 0; round < 3; round++) {
            fails("it hung");
            fails("it hung");
            sounds.add(VoiceWav.silence());
            assertThat(renderer.render(line("hello"))).isEqualTo(VoiceWav.silence());
        }
    }

    @Test
    void whoIsRevivedHasThreeNewTries() throws VoiceException {
        fails("it hung");
        fails("it hung");
        fails("it hung");
        sounds.add(VoiceWav.silence());
        breaker.revive();
        assertThat(renderer.render(line("hello"))).isEqualTo(VoiceWav.silence());
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
