package app.unhunch.run.audio;

import static app.unhunch.session.Command.EXTEND;
import static app.unhunch.session.Command.HURTS;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.coach.Choice;
import app.unhunch.coach.Prompt;
import app.unhunch.coach.Verbosity;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Audible;
import app.unhunch.session.Cue;
import app.unhunch.session.State;
import app.unhunch.session.pain.Reply;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A session is heard as its cue sheet has it, whatever the frames are like and whatever the person does.
class SessionAudioTest {

    @ParameterizedTest(name = "a frame every {0} ms")
    @ValueSource(ints = {7, 17, 50, 120, 390})
    void everyChimeOfTheCueSheetIsHeardOnceAtItsMoment(int frame) {
        Concert concert = new Concert("upper-back-five");
        concert.start();
        concert.run(Duration.ofMinutes(12), Duration.ofMillis(frame));

        List<String> rings = concert.cueSheet(Verbosity.FULL).prompts().stream()
                .filter(Prompt.Ring.class::isInstance)
                .map(Prompt.Ring.class::cast)
                .map(ring -> ring.at().toMillis() + " " + ring.chime())
                .toList();
        assertThat(concert.session.state()).isEqualTo(State.FINISHED);
        assertThat(concert.chimes).extracting(Object::toString).containsExactlyElementsOf(rings);
    }

    @ParameterizedTest(name = "a frame every {0} ms")
    @ValueSource(ints = {7, 17, 50, 120, 390})
    void everyLineIsTheOneThatFitsAndBeginsInTime(int frame) {
        Concert concert = new Concert("upper-back-five");
        concert.start();
        concert.run(Duration.ofMinutes(12), Duration.ofMillis(frame));

        assertThat(concert.said())
                .containsExactlyElementsOf(concert.expectedWords(Verbosity.FULL).stream()
                        .map(Choice::words)
                        .toList());
        for (int i = 0; i < concert.words.size(); i++) {
            Choice expected = concert.expectedWords(Verbosity.FULL).get(i);
            assertThat(concert.words.get(i).due.minus(expected.start()).abs()).isLessThan(Duration.ofMillis(1));
        }
    }

    @Test
    void chimesStepBackBehindWords() {
        Concert concert = new Concert("micro-break");
        concert.start();
        concert.run(60);

        List<Choice> lines = concert.expectedWords(Verbosity.FULL);
        assertThat(concert.chimes)
                .allSatisfy(chime -> assertThat(chime.volume)
                        .as("%s", chime)
                        .isEqualTo(lines.stream().anyMatch(line -> line.covers(chime.due)) ? 0.5 : 1));
        assertThat(concert.chimes).anyMatch(chime -> chime.volume == 0.5).anyMatch(chime -> chime.volume == 1);
    }

    @Test
    void aPauseEndsTheLineAtOnceAndTakesBackWhatIsToCome() {
        Concert concert = new Concert("micro-break");
        concert.start();
        concert.run(10.3);
        concert.follow(concert.session.apply(PAUSE));

        assertThat(concert.said().getLast()).isEqualTo("Paused.");
        assertThat(concert.words.get(concert.words.size() - 2).takenBack).isTrue();
        assertThat(concert.chimes)
                .filteredOn(chime -> chime.due.compareTo(concert.now()) > 0)
                .allMatch(chime -> chime.takenBack);

        int before = concert.words.size() + concert.chimes.size();
        concert.run(30);
        assertThat(concert.words.size() + concert.chimes.size()).isEqualTo(before);
    }

    @Test
    void aLineThatWasNotReadyYetIsNotSaidIntoAPause() {
        Concert concert = new Concert("micro-break");
        concert.ready = _ -> false;
        concert.start();
        concert.run(9.9);
        concert.follow(concert.session.apply(PAUSE));
        concert.ready = _ -> true;
        concert.run(3);

        assertThat(concert.said()).containsExactly("Paused.");
    }

    @Test
    void goingOnIsCountedInAndTheStepIsToldAgain() {
        Concert concert = new Concert("micro-break");
        concert.start();
        concert.run(19);
        concert.follow(concert.session.apply(PAUSE));
        concert.run(5);
        concert.chimes.clear();
        concert.words.clear();
        concert.follow(concert.session.apply(RESUME));
        Duration resumed = concert.now();
        concert.run(4);

        assertThat(concert.said())
                .containsExactly("Back to Side Stretch, right side.", "Right arm up by your ear, left hand on hip.");
        assertThat(concert.words.getLast().due.minus(resumed)).isEqualTo(Duration.ofMillis(3100));
        assertThat(concert.chimes)
                .extracting(chime -> chime.what + " " + chime.due.minus(resumed).toMillis())
                .containsExactly("COUNT 0", "COUNT 1000", "COUNT 2000", "BREATH_IN 3000");
    }

    @Test
    void whatWasQueuedIsDroppedWhenThePersonSkips() {
        Concert concert = new Concert("upper-back-five");
        concert.start();
        concert.run(5);
        Concert.Note queued = concert.words.getLast();
        concert.follow(concert.session.apply(NEXT));
        Duration skipped = concert.now();
        concert.run(1);

        assertThat(queued.takenBack).isTrue();
        assertThat(concert.said().getLast()).startsWith("Next: Cat-Cow.");
        assertThat(concert.words.getLast().due.minus(skipped)).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void whoIsHurtHearsTheWayOutTheQuestionsAndWhatComesOfThem() {
        Concert concert = new Concert("upper-back-five");
        concert.start();
        concert.run(5);
        concert.follow(concert.session.apply(HURTS));
        concert.run(20);
        assertThat(concert.said()
                        .subList(concert.said().size() - 2, concert.said().size()))
                .satisfiesExactly(
                        out -> assertThat(out).isEqualTo("Stop there. Come out slowly, the way you went in."),
                        question -> assertThat(question).startsWith("Is it sharp, shooting or spreading?"));

        concert.follow(concert.session.answer(new Reply.WarningSign(false)));
        concert.run(8);
        assertThat(concert.said().getLast()).startsWith("How much does it hurt");
        concert.follow(concert.session.answer(new Reply.Level(8)));
        concert.run(1);
        assertThat(concert.said().getLast()).startsWith("Where does it hurt?");
        concert.follow(concert.session.answer(new Reply.Nowhere()));
        concert.run(8);
        assertThat(concert.said().getLast()).isEqualTo("We leave this one out. Press Space when you are ready.");
        concert.follow(concert.session.apply(RESUME));
        concert.run(8);
        assertThat(concert.said()).contains("Back to Cat-Cow.");
    }

    @Test
    void anAnswerEndsTheQuestion() {
        Concert concert = new Concert("upper-back-five");
        concert.start();
        concert.run(5);
        concert.follow(concert.session.apply(HURTS));
        concert.run(8);
        Concert.Note question = concert.words.getLast();
        concert.follow(concert.session.answer(new Reply.WarningSign(false)));
        assertThat(question.takenBack).isTrue();
    }

    @Test
    void whoSkipsTheLastStretchHearsTheEnd() {
        Concert concert = new Concert("micro-break");
        concert.start();
        concert.run(20);
        concert.follow(concert.session.apply(NEXT));

        assertThat(concert.chimes.getLast().what).isEqualTo("END");
        assertThat(concert.said().getLast()).isEqualTo("Well done. That’s all for today.");
    }

    @Test
    void aWarningSignIsAnsweredWithHelpAtOnce() {
        Concert concert = new Concert("micro-break");
        concert.start();
        concert.run(20);
        concert.follow(concert.session.apply(HURTS));
        concert.follow(concert.session.answer(new Reply.WarningSign(true)));

        assertThat(concert.said().getLast()).isEqualTo("We stop here. Get help right away if it is strong or sudden.");
    }

    @Test
    void whoIsWaitedForIsToldSo() {
        Concert concert = new Concert("micro-break", AfterGetReady.WAIT);
        concert.start();
        concert.run(20);

        assertThat(concert.said().getLast()).isEqualTo("Press Space when you are ready.");
        assertThat(concert.chimes)
                .filteredOn(chime -> chime.due.compareTo(Duration.ofSeconds(18)) >= 0)
                .allMatch(chime -> chime.takenBack);
    }

    @Test
    void whatWasLengthenedIsNotCountedDownTooEarly() {
        Concert concert = new Concert("unwind");
        concert.start();
        Cue hold = concert.session.timeline().cues().stream()
                .filter(cue -> cue.kind() == Cue.Kind.HOLD)
                .findFirst()
                .orElseThrow();
        concert.run(hold.end().minusMillis(3200).toMillis() / 1000.0);
        concert.follow(concert.session.apply(EXTEND));
        concert.run(0.5);

        assertThat(concert.chimes)
                .filteredOn(chime -> chime.what.equals("COUNT") && !chime.takenBack)
                .isNotEmpty()
                .allMatch(chime -> chime.due.compareTo(hold.start()) < 0);
    }

    @Test
    void nothingIsHeardWhileItIsMutedAndTheRestAfterwards() {
        Concert concert = new Concert("micro-break");
        concert.start();
        concert.run(11);
        concert.preferences = Hearing.muted();
        concert.run(10);
        Duration loudAgain = concert.now();
        concert.preferences = Hearing.of(Verbosity.FULL);
        concert.run(30);

        assertThat(concert.words)
                .filteredOn(word -> !word.takenBack)
                .noneMatch(word -> word.due.compareTo(Duration.ofSeconds(11)) > 0 && word.due.compareTo(loudAgain) < 0);
        assertThat(concert.words).anyMatch(word -> word.due.compareTo(loudAgain) > 0);
    }

    @Test
    void whoIsNotMutedAnyMoreHearsEachChimeOnce() {
        Concert concert = new Concert("micro-break");
        concert.start();
        concert.run(11);
        concert.preferences = Hearing.muted();
        concert.run(1);
        concert.preferences = Hearing.of(Verbosity.FULL);
        concert.run(600);

        assertThat(concert.chimes)
                .filteredOn(chime -> !chime.takenBack)
                .extracting(chime -> chime.what + " at " + chime.due)
                .doesNotHaveDuplicates();
        assertThat(concert.chimes).filteredOn(chime -> chime.what.equals("END")).hasSize(1);
    }

    @Test
    void aLineThatIsNotReadyGivesWayToAFormThatIs() {
        Concert concert = new Concert("micro-break");
        concert.ready = line -> line.equals("Right arm up.");
        concert.start();
        concert.run(22);

        assertThat(concert.said()).containsExactly("Right arm up.");
        assertThat(concert.words.getFirst().due).isBetween(Duration.ofMillis(18_100), Duration.ofMillis(18_350));
    }

    @Test
    void withoutAVoiceThereAreChimes() {
        Concert concert = new Concert("micro-break");
        concert.works = false;
        concert.start();
        concert.run(20);

        assertThat(concert.words).isEmpty();
        assertThat(concert.chimes).isNotEmpty();
        assertThat(concert.audio.audible()).isEqualTo(Audible.NO_VOICE);
    }

    @Test
    void withoutADeviceTheSessionSaysSo() {
        Concert concert = new Concert("micro-break");
        concert.lost = true;

        assertThat(concert.audio.audible()).isEqualTo(Audible.NO_DEVICE);
    }

    @Test
    void chimesOnlyMeansNotAWord() {
        Concert concert = new Concert("micro-break");
        concert.preferences = Hearing.of(Verbosity.CHIMES);
        concert.start();
        concert.run(20);
        concert.follow(concert.session.apply(PAUSE));

        assertThat(concert.words).isEmpty();
        assertThat(concert.chimes).isNotEmpty();
    }
}
