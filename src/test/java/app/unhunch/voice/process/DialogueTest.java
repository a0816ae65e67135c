package app.unhunch.voice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.unhunch.voice.VoiceException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialogueTest {

    private final FakeSystem system = new FakeSystem();
    private final ProcessRegistry registry = system.registry();
    private final Dialogue dialogue = new Dialogue(registry, List.of("talker"));

    @Test
    void oneProcessAnswersManyLines() throws VoiceException {
        system.hangsAfter("ready\r\nfirst\r\nsecond\nthird\n");
        assertThat(dialogue.ask("one")).isEqualTo("first");
        assertThat(dialogue.ask("two")).isEqualTo("second");
        assertThat(dialogue.ask("three")).isEqualTo("third");
        assertThat(system.started).hasSize(1);
        assertThat(system.started.getFirst().written()).isEqualTo("one\ntwo\nthree\n");
        assertThat(system.alarmsSet()).isZero();
    }

    @Test
    void oneThatDiedIsStartedAnewForTheLine() throws VoiceException {
        system.next(FakeVoiceProcess.dying("ready\nfirst\n")).hangsAfter("ready\nsecond\n");
        assertThat(dialogue.ask("one")).isEqualTo("first");
        assertThat(dialogue.ask("two")).isEqualTo("second");
        assertThat(system.started.getLast().written()).isEqualTo("two\n");
    }

    @Test
    void oneThatDiedInTheMiddleOfAnAnswerIsStartedAnew() throws VoiceException {
        system.next(FakeVoiceProcess.dying("ready\nfir")).hangsAfter("ready\nfirst\n");
        assertThat(dialogue.ask("one")).isEqualTo("first");
    }

    @Test
    void oneThatDiesAgainIsNotStartedAThirdTime() {
        system.next(FakeVoiceProcess.dying("ready\n"))
                .next(FakeVoiceProcess.dying("ready\n"))
                .hangsAfter("ready\nfirst\n");
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> dialogue.ask("one"))
                .withMessage("talker died twice over one line");
        assertThat(system.started).hasSize(2);
    }

    @Test
    void oneThatHangsIsKilledAndAFreshOneTakesTheNextLine() throws VoiceException {
        system.hangsAfter("ready\n").hangsAfter("ready\nsecond\n");
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> dialogue.ask("one"))
                .withMessage("talker took longer than 3 seconds");
        assertThat(system.rang).containsExactly(Duration.ofSeconds(3));
        assertThat(system.started.getFirst().wasKilled()).isTrue();
        assertThat(dialogue.ask("two")).isEqualTo("second");
    }

    @Test
    void itHasMoreTimeToStart() {
        system.hangs();
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> dialogue.ask("one"))
                .withMessage("talker took longer than 15 seconds");
        assertThat(system.started).hasSize(1);
    }

    @Test
    void oneThatBeginsWithNonsenseIsEnded() {
        system.hangsAfter("Windows PowerShell\nfirst\n");
        assertThatExceptionOfType(VoiceException.class).isThrownBy(() -> dialogue.ask("one"));
        assertThat(system.started.getFirst().wasKilled()).isTrue();
    }

    @Test
    void aLineWithoutEndIsCutOff() {
        system.hangsAfter("ready\n" + "x".repeat(Dialogue.LONGEST_LINE + 1));
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> dialogue.ask("one"))
                .withMessageContaining("16 MB");
        assertThat(system.rang).isEmpty();
    }

    @Test
    void closingEndsTheConversationForGood() {
        system.next(FakeVoiceProcess.hanging("ready\n", registry::close)).hangsAfter("ready\nfirst\n");
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> dialogue.ask("one"))
                .withMessage("The voice is closed");
        assertThat(system.started).hasSize(1);
        assertThat(system.started.getFirst().wasKilled()).isTrue();
    }
}
