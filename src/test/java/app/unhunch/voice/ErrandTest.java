package app.unhunch.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrandTest {

    private static final List<String> COMMAND = List.of("talker", "--loud");

    private final FakeSystem system = new FakeSystem();
    private final Children children = system.children();
    private final Errand errand = new Errand(children);

    @Test
    void wordsGoInAndBytesComeOut() throws VoiceException {
        system.answers("hm");
        assertThat(errand.run(COMMAND, "grüß dich").text()).isEqualTo("hm");
        assertThat(system.commands).containsExactly(COMMAND);
        assertThat(system.started.getFirst().written()).isEqualTo("grüß dich");
        assertThat(system.alarmsSet()).isZero();
    }

    @Test
    void aProgramThatFailsTellsWhy() throws VoiceException {
        system.next(FakeProcess.answering(3, new byte[0], " no such voice\n").deaf());
        Answer answer = errand.run(COMMAND, "hello");
        assertThat(answer.good()).isFalse();
        assertThat(answer.complaint()).isEqualTo("no such voice");
    }

    @Test
    void aProgramThatHangsIsKilled() {
        system.hangsAfter("RIFF");
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> errand.run(COMMAND, "hello"))
                .withMessage("talker took longer than 3 seconds");
        assertThat(system.rang).containsExactly(Duration.ofSeconds(3));
        assertThat(system.started.getFirst().wasKilled()).isTrue();
        assertThat(system.alarmsSet()).isZero();
    }

    @Test
    void aProgramThatNeverStopsTalkingIsKilled() {
        FakeProcess chatty = FakeProcess.hanging("x".repeat(Errand.MOST_BYTES + 1), () -> {});
        system.next(chatty);
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> errand.run(COMMAND, "hello"))
                .withMessageContaining("16 MB");
        assertThat(chatty.wasKilled()).isTrue();
    }

    @Test
    void aProgramThatIsNotThereIsToldInWords() {
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> errand.run(COMMAND, "hello"))
                .withMessage("The voice program talker cannot be started");
    }

    @Test
    void closingEndsWhoIsTalkingAndLetsNobodyStart() throws VoiceException {
        system.next(FakeProcess.hanging("", children::close));
        assertThat(errand.run(COMMAND, "hello").good()).isFalse();
        assertThat(system.started.getFirst().wasKilled()).isTrue();
        system.answers("hm");
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> errand.run(COMMAND, "again"))
                .withMessage("The voice is closed");
        assertThat(system.started).hasSize(1);
    }

    @Test
    void whoeverStartsWhileItIsClosedIsEndedToo() {
        FakeProcess late = FakeProcess.hanging("", () -> {});
        system.next(_ -> {
            children.close();
            return late;
        });
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> errand.run(COMMAND, "hello"))
                .withMessage("The voice is closed");
        assertThat(late.wasKilled()).isTrue();
    }
}
