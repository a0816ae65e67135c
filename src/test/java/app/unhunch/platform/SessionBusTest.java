package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class SessionBusTest {

    private static final String RUNTIME = "/run/user/1000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unix:path=/run/user/1000/bus",
                "unix:path=/run/user/1000/bus,guid=0123456789abcdef",
                "unix:guid=0123456789abcdef,path=/run/user/1000/bus",
                "unix:abstract=/tmp/dbus-x;unix:path=/run/user/1000/bus",
                "tcp:host=localhost,port=1;unix:path=/run/user/1000/bus;unix:path=/other"
            })
    void theSocketIsFoundAmongOtherAddresses(String address) {
        assertThat(SessionBus.socket(Map.of("DBUS_SESSION_BUS_ADDRESS", address)))
                .contains(Path.of("/run/user/1000/bus"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp:host=localhost,port=12345",
                "unix:abstract=/tmp/dbus-x,guid=0123",
                "unixexec:path=/usr/bin/ssh",
                "unix:path=/odd%20place/bus",
                "unix:path=relative/bus",
                "unix:nopath=/run/user/1000/bus",
                "autolaunch:",
                "nonsense"
            })
    void whatJavaCannotReachOrOnlyByNetworkIsNoBus(String address) {
        assertThat(SessionBus.socket(Map.of("DBUS_SESSION_BUS_ADDRESS", address, "XDG_RUNTIME_DIR", RUNTIME)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void withoutAnAddressTheBusIsInTheUsualPlace(String address) {
        assertThat(SessionBus.socket(Map.of("DBUS_SESSION_BUS_ADDRESS", address, "XDG_RUNTIME_DIR", RUNTIME)))
                .contains(Path.of(RUNTIME, "bus"));
    }

    @Test
    void anEmptyEnvironmentHasNoBus() {
        assertThat(SessionBus.socket(Map.of())).isEmpty();
        assertThat(SessionBus.socket(Map.of("XDG_RUNTIME_DIR", "relative"))).isEmpty();
    }
}
