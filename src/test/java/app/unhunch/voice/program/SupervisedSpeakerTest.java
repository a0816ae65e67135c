package app.unhunch.voice.program;

import static app.unhunch.voice.process.SampleLines.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.unhunch.voice.Speaker;
import app.unhunch.voice.Speaking;
import app.unhunch.voice.VoiceException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class SupervisedSpeakerTest {

    private CompletableFuture<Duration> end = new CompletableFuture<>();
    private int asked;

    private final Speaker speaker = new SupervisedSpeaker(
            (_, _) -> {
                asked++;
                end = new CompletableFuture<>();
                return new Line(end);
            },
            new CircuitBreaker("talker"));

    @Test
    void linesThatBreakOffCountAsFailures() throws VoiceException {
        for (int i = 0; i < 3; i++) {
            breaksOff();
        }
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> speaker.speak(line("hello"), 1))
                .withMessage("talker failed 3 times in a row and is not asked again");
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void aLineThatWasSaidForgivesThem() throws VoiceException {
        breaksOff();
        breaksOff();
        speaker.speak(line("hello"), 1);
        end.complete(Duration.ofSeconds(2));
        breaksOff();
        breaksOff();
        assertThat(speaker.speak(line("hello"), 1)).isEqualTo(new Line(end));
    }

    @Test
    void oneThatDoesNotStartCountsToo() {
        Speaker mute = new SupervisedSpeaker(
                (_, _) -> {
                    asked++;
                    throw new VoiceException("gone");
                },
                new CircuitBreaker("talker"));
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(VoiceException.class).isThrownBy(() -> mute.speak(line("hello"), 1));
        }
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void theSilentTwinIsDoneAtOnce() throws VoiceException {
        Speaking line = Speaker.silent().speak(line("hello"), 1);
        line.stop();
        assertThat(line.ended()).isCompletedWithValue(Duration.ZERO);
    }

    private void breaksOff() throws VoiceException {
        speaker.speak(line("hello"), 1);
        end.completeExceptionally(new VoiceException("the server is gone"));
    }

    private record Line(CompletionStage<Duration> ended) implements Speaking {
        @Override
        public void stop() {}
    }
}
