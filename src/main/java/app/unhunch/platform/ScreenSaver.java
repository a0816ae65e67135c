package app.unhunch.platform;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/// What desktops offer on the session bus: https://specifications.freedesktop.org/idle-inhibit-spec/latest.
// Honoured for blanking, and dropped when the caller leaves the bus, by KDE (kscreenlocker, which asks PowerDevil to
// leave the screen on: https://github.com/KDE/kscreenlocker/blob/master/interface.cpp) and by GNOME (as "session not
// idle": https://github.com/GNOME/gnome-settings-daemon/tree/master/plugins/screensaver-proxy).
@DBusInterfaceName(ScreenSaver.NAME)
interface ScreenSaver extends DBusInterface {

    /// The name of the service and of its interface.
    String NAME = "org.freedesktop.ScreenSaver";

    /// Where the service keeps it.
    String PATH = "/org/freedesktop/ScreenSaver";

    /// Keeps the screen awake and returns a cookie.
    @DBusMemberName("Inhibit")
    UInt32 inhibit(String application, String reason);

    /// Lets go what the cookie stands for.
    @DBusMemberName("UnInhibit")
    void unInhibit(UInt32 cookie);
}
