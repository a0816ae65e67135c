package app.unhunch.platform;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the desktop's own message bus listens.
final class SessionBus {

    /// A socket with a name in the file system, among other addresses. Java cannot reach abstract sockets, and nothing
    /// of ours reaches for the network: https://dbus.freedesktop.org/doc/dbus-specification.html#addresses.
    private static final Pattern SOCKET = Pattern.compile("(?:^|;)unix:(?:[^;,]*,)*path=(/[^;,%]+)(?=[;,]|$)");

    private SessionBus() {}

    /// The socket by this environment; it need not exist.
    static Optional<Path> socket(Map<String, String> environment) {
        String address = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        if (!address.isBlank()) {
            return Optional.of(SOCKET.matcher(address)).filter(Matcher::find).map(matcher -> Path.of(matcher.group(1)));
        }
        return Optional.of(Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "")))
                .filter(Path::isAbsolute)
                .map(folder -> folder.resolve("bus"));
    }
}
