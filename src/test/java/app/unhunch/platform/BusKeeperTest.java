package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Against a real bus of our own, where the program for it is installed.
@EnabledIf("app.unhunch.platform.PrivateBus#possible")
class BusKeeperTest {

    @TempDir
    Path folder;

    @Test
    void theDesktopHearsWhoAsksAndWhyAndWhenItIsOver() throws IOException, DBusException, InterruptedException {
        try (PrivateBus bus = PrivateBus.in(folder);
                FakeScreenSaver desktop = FakeScreenSaver.on(bus)) {
            Closeable kept = new BusKeeper(bus.environment()).keep("A stretching session is running");
            assertThat(desktop.next()).isEqualTo("inhibit Unhunch: A stretching session is running");
            kept.close();
            assertThat(desktop.next()).isEqualTo("unInhibit " + FakeScreenSaver.COOKIE);
            assertThat(desktop.next()).isEqualTo("gone");
        }
    }

    @Test
    void aBusWithoutADesktopIsOneWayLess() throws IOException {
        try (PrivateBus bus = PrivateBus.in(folder)) {
            assertThatIOException()
                    .isThrownBy(() -> new BusKeeper(bus.environment()).keep("stretching"))
                    .havingCause()
                    .withMessageContaining(ScreenSaver.NAME);
        }
    }

    @Test
    void aBusThatIsGoneWhenItLetsGoIsToldAndNotThrownAtThePerson() throws IOException, DBusException {
        Closeable kept;
        try (PrivateBus bus = PrivateBus.in(folder);
                FakeScreenSaver _ = FakeScreenSaver.on(bus)) {
            kept = new BusKeeper(bus.environment()).keep("stretching");
        }
        assertThatIOException().isThrownBy(kept::close);
    }

    @Test
    void noBusIsOneWayLess() throws IOException {
        assertThatIOException().isThrownBy(() -> new BusKeeper(Map.of()).keep("stretching"));
        Path missing = folder.resolve("nobody-listens");
        Map<String, String> environment = Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + missing);
        assertThatIOException().isThrownBy(() -> new BusKeeper(environment).keep("stretching"));
        Files.createFile(missing);
        assertThatIOException().isThrownBy(() -> new BusKeeper(environment).keep("stretching"));
    }
}
