package app.unhunch.platform;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;

/// Asks the desktop over the session bus of this environment. The connection stays open while the screen is kept awake,
/// as its end is what tells the desktop that this process has died.
record BusKeeper(Map<String, String> environment) implements Keeper {

    /// Milliseconds; fewer than two times 500 makes one attempt, as a bus that is not there now will not come.
    private static final int ONE_ATTEMPT = 500;

    @Override
    public Closeable keep(String why) throws IOException {
        // Without this look the library would try again and again for ten seconds.
        Path socket = SessionBus.socket(environment)
                .filter(Files::exists)
                .orElseThrow(() -> new IOException("there is no session bus"));
        DBusConnection connection = connect(socket);
        try {
            ScreenSaver screenSaver = connection.getRemoteObject(ScreenSaver.NAME, ScreenSaver.PATH, ScreenSaver.class);
            UInt32 cookie = screenSaver.inhibit("Unhunch", why);
            return () -> letGo(connection, screenSaver, cookie);
        } catch (DBusException | RuntimeException e) {
            connection.disconnect();
            throw new IOException("the session bus refuses", e);
        }
    }

    private static DBusConnection connect(Path socket) throws IOException {
        try {
            return DBusConnectionBuilder.forAddress("unix:path=" + socket)
                    .withShared(false)
                    .transportConfig()
                    .withTimeout(ONE_ATTEMPT)
                    .back()
                    .build();
        } catch (DBusException | RuntimeException e) {
            throw new IOException("the session bus cannot be reached", e);
        }
    }

    private static void letGo(DBusConnection connection, ScreenSaver screenSaver, UInt32 cookie) throws IOException {
        try (connection) {
            screenSaver.unInhibit(cookie);
        } catch (RuntimeException e) {
            throw new IOException("the session bus is gone", e);
        }
    }
}
