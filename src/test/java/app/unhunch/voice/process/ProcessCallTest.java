package app.unhunch.voice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.unhunch.voice.VoiceException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessCallTest {

    private static final List<String> COMMAND = List.of("talker", "--loud");

    private final FakeSystem system = new FakeSystem();
    private final ProcessRegistry registry = system.registry();
    private final ProcessCall call = new ProcessCall(registry);

    @Test
    void wordsGoInAndBytesComeOut() throws VoiceException {
        system.answers("hm");
        assertThat(call.run(COMMAND, "grüß dich").text()).isEqualTo("hm");
        assertThat(system.commands).containsExactly(COMMAND);
        assertThat(system.started.getFirst().written()).isEqualTo("grüß dich");
        assertThat(system.alarmsSet()).isZero();
    }

    @Test
    void aProgramThatFailsTellsWhy() throws VoiceException {
        system.next(
                FakeVoiceProcess.answering(3, new byte[0], " no such voice\n").deaf());
        Answer answer = call.run(COMMAND, "hello");
        assertThat(answer.good()).isFalse();
        assertThat(answer.complaint()).isEqualTo("no such voice");
    }

    @Test
    void aProgramThatHangsIsKilled() {
        system.hangsAfter("RIFF");
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> call.run(COMMAND, "hello"))
                .withMessage("talker took longer than 3 seconds");
        assertThat(system.rang).containsExactly(Duration.ofSeconds(3));
        assertThat(system.started.getFirst().wasKilled()).isTrue();
        assertThat(system.alarmsSet()).isZero();
    }

    @Test
    void aProgramThatNeverStopsTalkingIsKilled() {
        FakeVoiceProcess chatty = FakeVoiceProcess.hanging("x".repeat(ProcessCall.MOST_BYTES + 1), () -> {});
        system.next(chatty);
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> call.run(COMMAND, "hello"))
                .withMessageContaining("16 MB");
        assertThat(chatty.wasKilled()).isTrue();
    }

    @Test
    void aProgramThatIsNotThereIsToldInWords() {
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> call.run(COMMAND, "hello"))
                .withMessage("The voice program talker cannot be started");
    }

    @Test
    void closingEndsWhoIsTalkingAndLetsNobodyStart() throws VoiceException {
        system.next(FakeVoiceProcess.hanging("", registry::close));
        assertThat(call.run(COMMAND, "hello").good()).isFalse();
        assertThat(system.started.getFirst().wasKilled()).isTrue();
        system.answers("hm");
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> call.run(COMMAND, "again"))
                .withMessage("The voice is closed");
        assertThat(system.started).hasSize(1);
    }

    @Test
    void whoeverStartsWhileItIsClosedIsEndedToo() {
        FakeVoiceProcess late = FakeVoiceProcess.hanging("", () -> {});
        system.next(_ -> {
            registry.close();
            return late;
        });
        assertThatExceptionOfType(VoiceException.class)
                .isThrownBy(() -> call.run(COMMAND, "hello"))
                .withMessage("The voice is closed");
        assertThat(late.wasKilled()).isTrue();
    }
}
