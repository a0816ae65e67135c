package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.unhunch.process.ProcessStarter;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class InhibitKeeperTest {

    private final List<List<String>> commands = new ArrayList<>();
    private final List<Process> started = new ArrayList<>();

    @Test
    void theReasonIsOneArgumentWhateverItSays() {
        assertThat(InhibitKeeper.command("it's a \"stretch\"; $(reboot)"))
                .startsWith("systemd-inhibit", "--what=idle")
                .contains("--why=it's a \"stretch\"; $(reboot)")
                .endsWith("cat");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itLastsAsLongAsOurEndOfThePipe() throws IOException {
        Closeable kept = keeper("cat").keep("stretching");
        assertThat(commands).containsExactly(InhibitKeeper.command("stretching"));
        Process cat = started.getFirst();
        assertThat(cat.isAlive()).isTrue();
        kept.close();
        assertThat(cat.onExit().orTimeout(10, TimeUnit.SECONDS).join().exitValue())
                .isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSystemWithoutLogindSaysWhyAndLeavesNoProcessBehind() {
        assertThatIOException()
                .isThrownBy(() -> keeper("sh", "-c", "read knock; echo no logind >&2; cat")
                        .keep("stretching"))
                .withMessageContaining("no logind");
        assertThat(started.getFirst()
                        .onExit()
                        .orTimeout(10, TimeUnit.SECONDS)
                        .join()
                        .isAlive())
                .isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatEndedBeforeWeCouldAskSaysWhy() {
        InhibitKeeper keeper = new InhibitKeeper(command -> {
            Process process = ProcessStarter.system()
                    .start(new ProcessBuilder("sh", "-c", "echo no bus >&2").redirectErrorStream(true));
            process.onExit().join();
            return process;
        });
        assertThatIOException().isThrownBy(() -> keeper.keep("stretching")).withMessageContaining("no bus");
    }

    @Test
    void aMissingProgramIsOneWayLess() {
        assertThatIOException()
                .isThrownBy(() -> keeper("no-such-program-of-that-name").keep("stretching"));
    }

    /// Starts something that stands in for `systemd-inhibit`.
    private InhibitKeeper keeper(String... standIn) {
        return new InhibitKeeper(command -> {
            commands.add(command.command());
            Process process = ProcessStarter.system().start(new ProcessBuilder(standIn).redirectErrorStream(true));
            started.add(process);
            return process;
        });
    }
}
