package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// With a recorded thread state, as the real one is there on Windows only.
class WindowsKeeperTest {

    private final List<String> states = new ArrayList<>();
    private final WindowsKeeper keeper = new WindowsKeeper(flags -> {
        states.add(Integer.toHexString(flags));
        return WindowsKeeper.CONTINUOUS;
    });

    @Test
    void displayAndSystemAreNeededUntilItLetsGo() throws IOException {
        Closeable kept = keeper.keep("stretching");
        assertThat(states).containsExactly("80000003");
        kept.close();
        assertThat(states).containsExactly("80000003", "80000000");
    }

    @Test
    void theLastOfTwoHoldsLetsGo() throws IOException {
        Closeable first = keeper.keep("stretching");
        Closeable second = keeper.keep("stretching");
        first.close();
        assertThat(states).doesNotContain("80000000");
        second.close();
        assertThat(states).endsWith("80000000");
    }

    @Test
    void aRefusalIsOneWayLess() {
        assertThatIOException().isThrownBy(() -> new WindowsKeeper(flags -> 0).keep("stretching"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whereThereIsNoSuchLibraryItIsToldAsOneWayLess() {
        assertThatIOException()
                .isThrownBy(() -> new WindowsKeeper(Kernel32::setThreadExecutionState).keep("stretching"))
                .withMessageContaining("SetThreadExecutionState");
    }
}
