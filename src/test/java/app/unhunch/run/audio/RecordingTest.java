package app.unhunch.run.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.audio.Chime;
import app.unhunch.audio.Sound;
import app.unhunch.audio.Wav;
import app.unhunch.coach.Choice;
import app.unhunch.coach.CueSheet;
import app.unhunch.coach.Delivery;
import app.unhunch.coach.Prompt;
import app.unhunch.coach.Script;
import app.unhunch.coach.Verbosity;
import app.unhunch.library.Library;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A whole routine as one sound, with the voice of this machine where there is one: `target/desk-break.wav`.
class RecordingTest {

    private static final Duration CLOSE = Duration.ofMillis(20);
    private static final double QUIET = 0.001; // 60 dB below full scale

    private static final Timeline ROUTINE =
            Timeline.of(Library.read(null).routine("desk-break").orElseThrow(), Pace.USUAL);

    private static final Map<Chime, Sound> SOUNDS = Chime.sounds();

    private static final CueSheet FULL = cueSheet(Verbosity.FULL);

    private static List<Choice> lines;
    private static LongSounds full;
    private static LongSounds chimesOnly;

    @BeforeAll
    static void record() throws IOException {
        Sound sound = recorded(Verbosity.FULL);
        Path file = Path.of("target", "desk-break.wav");
        Wav.write(file, sound);
        assertThat(Files.size(file)).isEqualTo(44 + 2L * sound.frames());
        full = new LongSounds(sound);
        chimesOnly = new LongSounds(recorded(Verbosity.CHIMES));
        lines = TestVoice.lines(FULL);
    }

    private static Sound recorded(Verbosity verbosity) throws IOException {
        return new Recording(Hearing.of(verbosity), TestVoice.ofThisMachine(), Locale.US).of(ROUTINE);
    }

    private static CueSheet cueSheet(Verbosity verbosity) {
        return CueSheet.of(ROUTINE, Delivery.of(Hearing.of(verbosity), new Script(Locale.US)));
    }

    @Test
    void isAsLongAsTheRoutine() {
        assertThat(full.length().minus(ROUTINE.length()).abs()).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void neverReachesFullScale() {
        assertThat(full.peak()).isGreaterThan(0.1).isLessThan(0.99);
    }

    @Test
    void everyChimeIsAtItsMoment() {
        for (Prompt prompt : cueSheet(Verbosity.CHIMES).prompts()) {
            Prompt.Ring ring = (Prompt.Ring) prompt;
            Duration found = chimesOnly.find(sound(ring.chime()), ring.at());
            assertThat(found.minus(ring.at()).abs()).as("%s", ring).isLessThan(CLOSE);
        }
    }

    @Test
    void chimesBesideWordsAreAtTheirMomentToo() {
        for (Prompt prompt : FULL.prompts()) {
            if (prompt instanceof Prompt.Ring(Duration at, Chime chime)
                    && lines.stream().noneMatch(line -> line.covers(at))) {
                assertThat(full.find(sound(chime), at).minus(at).abs())
                        .as("%s at %s", chime, at)
                        .isLessThan(CLOSE);
            }
        }
    }

    @Test
    void wordsAreHeardWhereTheyShouldBeAndNowhereElse() {
        for (Choice line : lines) {
            assertThat(full.loudness(line.start(), line.length()))
                    .as("%s", line)
                    .isGreaterThan(10 * QUIET);
        }
        Duration silent = Duration.ZERO;
        for (Duration at = Duration.ZERO; at.compareTo(ROUTINE.length()) < 0; at = at.plusMillis(50)) {
            Duration here = at;
            boolean sounding = lines.stream().anyMatch(line -> near(line.start(), line.length(), here))
                    || FULL.prompts().stream()
                            .anyMatch(prompt -> prompt instanceof Prompt.Ring(Duration from, Chime chime)
                                    && near(from, sound(chime).length(), here));
            if (!sounding) {
                assertThat(full.loudness(at, Duration.ofMillis(50)))
                        .as("at %s", at)
                        .isLessThan(QUIET);
                silent = silent.plusMillis(50);
            }
        }
        assertThat(silent).as("silence in all").isGreaterThan(Duration.ofSeconds(30));
    }

    private static boolean near(Duration from, Duration length, Duration at) {
        return at.compareTo(from.minusMillis(60)) >= 0
                && at.compareTo(from.plus(length).plusMillis(20)) < 0;
    }

    private static Sound sound(Chime chime) {
        return SOUNDS.getOrDefault(chime, Sound.silence(Duration.ZERO));
    }
}
