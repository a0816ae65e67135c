package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.unhunch.process.ProcessStarter;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// With a stand-in, as the program is there on macOS only.
class CaffeinateKeeperTest {

    @Test
    void itWatchesThisProcessSoThatItEndsWithIt() {
        assertThat(CaffeinateKeeper.command(4711)).containsExactly("caffeinate", "-d", "-i", "-w", "4711");
    }

    @Test
    void lettingGoEndsIt() throws IOException {
        FakeKeeperProcess process = new FakeKeeperProcess();
        var kept = new CaffeinateKeeper(command -> process, 4711).keep("stretching");
        assertThat(process.isAlive()).isTrue();
        kept.close();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aMissingProgramIsOneWayLess() {
        ProcessStarter nothing =
                command -> ProcessStarter.system().start(new ProcessBuilder("no-such-program-of-that-name"));
        assertThatIOException().isThrownBy(() -> new CaffeinateKeeper(nothing, 4711).keep("stretching"));
    }
}
