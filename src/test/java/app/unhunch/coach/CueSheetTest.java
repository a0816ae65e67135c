package app.unhunch.coach;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.audio.Chime;
import app.unhunch.session.Cue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What there is to hear, where.
class CueSheetTest {

    private static final Duration TWO_BREATHS = Duration.ofSeconds(20);

    private static List<String> words(String routine, Verbosity verbosity, String from, String to) {
        List<String> words = new ArrayList<>();
        for (Choice said : Choice.all(BundledCueSheets.cueSheet(routine, verbosity), new LearnedLengths(165))) {
            String at = BundledCueSheets.at(said.start());
            if (at.compareTo(from) >= 0 && at.compareTo(to) < 0) {
                words.add(at + " " + said.words());
            }
        }
        return words;
    }

    @Test
    void aHoldWithItsSides() {
        assertThat(words("micro-break", Verbosity.FULL, "0:00", "1:08"))
                .containsExactly(
                        "0:00.700 We begin with Side Stretch, right side.",
                        "0:04.348 Stand tall, feet hip-width apart, arms hanging loose.",
                        "0:09.226 If anything hurts, stop, and press H.",
                        "0:12.831 A rising tone: breathe in. A falling tone: breathe out.",
                        "0:18.100 Right arm up by your ear, left hand on hip.",
                        "0:22.100 Lean gently to the left, chest still facing forward.",
                        "0:27.100 Stay there, and breathe deeply into your right ribs.",
                        "0:37.100 Breathe in.",
                        "0:41.100 And breathe out.",
                        "0:47.100 Ten seconds left.",
                        "0:51.100 And breathe out.",
                        "0:57.100 Come back to the middle, right arm still up.",
                        "1:01.100 Lower your right arm and let both arms hang.",
                        "1:05.100 Other side. Let both arms rest; your left arm is next.");
    }

    @Test
    void briefIsTheSameInFewWordsButForWhatMustBeHeard() {
        assertThat(words("micro-break", Verbosity.BRIEF, "0:00", "1:08"))
                .containsExactly(
                        "0:00.700 We begin with Side Stretch, right side.",
                        "0:04.348 Stand tall, feet hip-width apart, arms hanging loose.",
                        "0:09.226 If anything hurts, stop, and press H.",
                        "0:12.831 A rising tone: breathe in. A falling tone: breathe out.",
                        "0:18.100 Right arm up by your ear, left hand on hip.",
                        "0:22.100 Lean to the left.",
                        "0:26.100 Stay, and breathe deeply.",
                        "0:36.100 In.",
                        "0:40.100 Out.",
                        "0:56.100 Back to the middle.",
                        "1:00.100 Lower your right arm.",
                        "1:04.100 Change sides. Now your left.");
    }

    @Test
    void aRepeatIsToldTwiceAndThenOnlyItsMiddleAndItsEnd() {
        List<String> said = words("unwind", Verbosity.FULL, "2:13", "3:50");
        assertThat(said).anyMatch(line -> line.endsWith("Breathe in: belly sinks, chest and tailbone lift."));
        assertThat(said).anyMatch(line -> line.endsWith("Breathe in. Let your belly sink."));
        assertThat(said.stream().filter(line -> line.contains("belly"))).hasSize(2);
        assertThat(said).anyMatch(line -> line.endsWith("You’re halfway through."));
        assertThat(said).anyMatch(line -> line.endsWith("One last time."));
    }

    @Test
    void whoComesUpFromTheFloorIsToldHowAndTakesABreathStanding() {
        assertThat(words("upper-back-five", Verbosity.FULL, "3:34", "4:11"))
                .extracting(line -> line.substring(line.indexOf(' ') + 1))
                .containsExactly(
                        "Next: Side Stretch, right side.",
                        "Eyes open. One foot forward, hands on that thigh, and stand slowly.",
                        "Stand a moment, and take one breath.",
                        "Stand tall, feet hip-width apart, arms hanging loose.",
                        "Right arm up by your ear, left hand on hip.");
    }

    @Test
    void aSecondRoundSaysSo() {
        assertThat(words("upper-back-full", Verbosity.FULL, "0:00", "9:59"))
                .anyMatch(line -> line.endsWith("Second round of Side Stretch."));
    }

    @Test
    void whoEndsOnTheFloorIsToldHowToGetUp() {
        CueSheet cueSheet = BundledCueSheets.cueSheet("unwind", Verbosity.FULL);
        assertThat(Choice.all(cueSheet, new LearnedLengths(165)).getLast().words())
                .isEqualTo("Open your eyes. Get up slowly, with a hand on a chair.");
    }

    @Test
    void chimesOnlyHasNotAWord() {
        assertThat(BundledCueSheets.cueSheets()
                        .filter(cueSheet -> !cueSheet.delivery().speaks()))
                .allSatisfy(cueSheet -> assertThat(cueSheet.prompts()).allMatch(Prompt.Ring.class::isInstance));
    }

    static List<CueSheet> everyCueSheet() {
        return BundledCueSheets.cueSheets().toList();
    }

    @ParameterizedTest
    @MethodSource("everyCueSheet")
    void theMomentsOfARoutineAreMarked(CueSheet cueSheet) {
        for (Cue cue : cueSheet.timeline().cues()) {
            Set<Chime> heard = EnumSet.noneOf(Chime.class);
            for (Prompt prompt : cueSheet.prompts()) {
                if (prompt instanceof Prompt.Ring(Duration at, Chime chime)
                        && at.compareTo(cue.start()) >= 0
                        && at.compareTo(cue.end()) < 0) {
                    heard.add(chime);
                }
            }
            switch (cue.kind()) {
                case GET_READY -> assertThat(heard).contains(Chime.GET_READY);
                case SWITCH -> assertThat(heard).contains(Chime.SWITCH);
                case HOLD -> {
                    assertThat(heard).contains(Chime.START, Chime.HALF, Chime.BREATH_OUT, Chime.COUNT);
                    // In two breaths the start stands for the first one in, and the half for the second.
                    assertThat(heard.contains(Chime.BREATH_IN))
                            .isEqualTo(cue.length().compareTo(TWO_BREATHS) > 0);
                }
                case CLOSE -> assertThat(heard).containsExactly(Chime.END);
                case SETTLE -> assertThat(heard).containsExactlyInAnyOrder(Chime.BREATH_IN, Chime.BREATH_OUT);
                case MOVE -> assertThat(heard).hasSizeLessThanOrEqualTo(1);
                case REP -> assertThat(heard).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyCueSheet")
    void noTwoChimesFallTogether(CueSheet cueSheet) {
        Duration before = Duration.ofSeconds(-1);
        for (Prompt prompt : cueSheet.prompts()) {
            if (prompt instanceof Prompt.Ring(Duration at, Chime _)) {
                assertThat(at.minus(before))
                        .as("at %s", BundledCueSheets.at(at))
                        .isGreaterThan(Duration.ofMillis(500));
                before = at;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Remark.class)
    void everyRemarkHasWords(Remark remark) {
        CueSheet cueSheet = BundledCueSheets.cueSheet("micro-break", Verbosity.FULL);
        Cue cue = cueSheet.timeline().cues().getFirst();

        assertThat(cueSheet.remark(remark, cue, Duration.ZERO, Duration.ofSeconds(3))
                        .forms())
                .isNotEmpty()
                .allMatch(words -> !words.contains("{") && words.endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("everyCueSheet")
    void nothingIsLeftToFillIn(CueSheet cueSheet) {
        assertThat(cueSheet.prompts())
                .noneMatch(prompt -> prompt instanceof Prompt.Line line
                        && line.forms().stream().anyMatch(form -> form.contains("{") || form.isBlank()));
    }
}
