package app.unhunch.run.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.audio.Playing;
import app.unhunch.audio.Sound;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.Verbosity;
import app.unhunch.voice.Renderer;
import app.unhunch.voice.Utterance;
import app.unhunch.voice.VoiceException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class PrerenderedSpeechTest {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<Utterance> rendered = new ArrayList<>();
    private final List<Long> played = new ArrayList<>();
    private AudioPreferences preferences = Hearing.of(Verbosity.FULL);
    private Renderer renderer = what -> {
        rendered.add(what);
        return TestVoice.hum(what);
    };
    private final PrerenderedSpeech speech = new PrerenderedSpeech(
            what -> renderer.render(what), Locale.UK, new Speaker(), work::add, () -> preferences);

    private final class Speaker implements Loudspeaker {
        @Override
        public Playing play(Sound sound, double volume, long dueNanos) {
            played.add(dueNanos);
            return () -> {};
        }

        @Override
        public void warmUp() {}

        @Override
        public boolean lost() {
            return false;
        }

        @Override
        public void giveBack(long quietAtNanos) {}
    }

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Test
    void aLineIsReadyOnceItWasRendered() {
        speech.prepare(List.of("Lean left."));
        assertThat(speech.ready("Lean left.")).isFalse();

        work();

        assertThat(speech.ready("Lean left.")).isTrue();
        speech.say("Lean left.", 1, 42);
        assertThat(played).containsExactly(42L);
    }

    @Test
    void itsLengthIsThenKnownExactly() {
        speech.prepare(List.of("Lean left."));
        work();

        assertThat(speech.lengths().of("Lean left.")).isBetween(Duration.ofMillis(660), Duration.ofMillis(668));
    }

    @Test
    void noLineIsRenderedTwice() {
        speech.prepare(List.of("Lean left.", "Lean left."));
        speech.prepare(List.of("Lean left."));
        work();
        speech.prepare(List.of("Lean left."));
        work();

        assertThat(rendered).hasSize(1);
    }

    @Test
    void anotherRateMeansAnotherClip() {
        speech.prepare(List.of("Lean left."));
        work();
        preferences = new AudioPreferences(Verbosity.FULL, false, "", 120, 1, Map.of());

        assertThat(speech.ready("Lean left.")).isFalse();
        speech.prepare(List.of("Lean left."));
        work();
        assertThat(rendered).extracting(Utterance::wordsPerMinute).containsExactly(165, 120);
    }

    @Test
    void aVoiceThatFailsIsGivenUpAndTakenUpAgain() {
        renderer = _ -> {
            throw new VoiceException("it is hoarse");
        };
        for (int i = 0; i < 3; i++) {
            assertThat(speech.works()).as("after %d failures", i).isTrue();
            speech.prepare(List.of("Lean left."));
            work();
        }
        assertThat(speech.works()).isFalse();
        assertThat(speech.ready("Lean left.")).isFalse();

        renderer = TestVoice::hum;
        speech.prepare(List.of("Lean left."));
        work();
        assertThat(speech.works()).isTrue();
    }

    @Test
    void aLineThatNobodyCanSayIsNeverReady() {
        speech.prepare(List.of("x".repeat(500), "\n"));
        work();

        assertThat(rendered).isEmpty();
        assertThat(speech.ready("x".repeat(500))).isFalse();
    }

    @Test
    void onlyTheLatestLinesAreKept() {
        for (int i = 0; i < 100; i++) {
            speech.prepare(List.of("Line " + i));
            work();
        }

        assertThat(speech.ready("Line 99")).isTrue();
        assertThat(speech.ready("Line 0")).isFalse();
    }
}
