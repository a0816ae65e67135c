package app.unhunch.platform;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/// The desktop's end, named as the specification has it. The library offers public interfaces only.
@DBusInterfaceName("org.freedesktop.ScreenSaver")
public interface OfferedScreenSaver extends DBusInterface {

    @DBusMemberName("Inhibit")
    UInt32 inhibit(String application, String reason);

    @DBusMemberName("UnInhibit")
    void unInhibit(UInt32 cookie);
}
