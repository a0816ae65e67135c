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
    private AudioPreferences listening = Hearing.of(Verbosity.FULL);
    private Renderer renderer = what -> {
        rendered.add(what);
        return TestVoice.hum(what);
    };
    private final PrerenderedSpeech mouth =
            new PrerenderedSpeech(what -> renderer.render(what), Locale.UK, new Speaker(), work::add, () -> listening);

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
        mouth.prepare(List.of("Lean left."));
        assertThat(mouth.ready("Lean left.")).isFalse();

        work();

        assertThat(mouth.ready("Lean left.")).isTrue();
        mouth.say("Lean left.", 1, 42);
        assertThat(played).containsExactly(42L);
    }

    @Test
    void itsLengthIsThenKnownExactly() {
        mouth.prepare(List.of("Lean left."));
        work();

        assertThat(mouth.lengths().of("Lean left.")).isBetween(Duration.ofMillis(660), Duration.ofMillis(668));
    }

    @Test
    void noLineIsRenderedTwice() {
        mouth.prepare(List.of("Lean left.", "Lean left."));
        mouth.prepare(List.of("Lean left."));
        work();
        mouth.prepare(List.of("Lean left."));
        work();

        assertThat(rendered).hasSize(1);
    }

    @Test
    void anotherRateMeansAnotherClip() {
        mouth.prepare(List.of("Lean left."));
        work();
        listening = new AudioPreferences(Verbosity.FULL, false, "", 120, 1, Map.of());

        assertThat(mouth.ready("Lean left.")).isFalse();
        mouth.prepare(List.of("Lean left."));
        work();
        assertThat(rendered).extracting(Utterance::wordsPerMinute).containsExactly(165, 120);
    }

    @Test
    void aVoiceThatFailsIsGivenUpAndTakenUpAgain() {
        renderer = _ -> {
            throw new VoiceException("it is hoarse");
        };
        for (int i = 0; i < 3; i++) {
            assertThat(mouth.works()).as("after %d failures", i).isTrue();
            mouth.prepare(List.of("Lean left."));
            work();
        }
        assertThat(mouth.works()).isFalse();
        assertThat(mouth.ready("Lean left.")).isFalse();

        renderer = TestVoice::hum;
        mouth.prepare(List.of("Lean left."));
        work();
        assertThat(mouth.works()).isTrue();
    }

    @Test
    void aLineThatNobodyCanSayIsNeverReady() {
        mouth.prepare(List.of("x".repeat(500), "\n"));
        work();

        assertThat(rendered).isEmpty();
        assertThat(mouth.ready("x".repeat(500))).isFalse();
    }

    @Test
    void onlyTheLatestLinesAreKept() {
        for (int i = 0; i < 100; i++) {
            mouth.prepare(List.of("Line " + i));
            work();
        }

        assertThat(mouth.ready("Line 99")).isTrue();
        assertThat(mouth.ready("Line 0")).isFalse();
    }
}
