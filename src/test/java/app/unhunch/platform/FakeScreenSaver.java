package app.unhunch.platform;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.types.UInt32;

/// Stands in for a desktop: writes down who asks for what, and who leaves the bus.
public final class FakeScreenSaver implements OfferedScreenSaver, AutoCloseable {

    private static final String PATH = "/org/freedesktop/ScreenSaver";

    static final UInt32 COOKIE = new UInt32(7);

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private final DBusConnection connection;

    private FakeScreenSaver(DBusConnection connection) {
        this.connection = connection;
    }

    static FakeScreenSaver on(PrivateBus bus) throws DBusException {
        // The library calls what it exports by reflection; the program itself exports nothing to it.
        FakeScreenSaver.class
                .getModule()
                .addExports(FakeScreenSaver.class.getPackageName(), DBusConnection.class.getModule());
        FakeScreenSaver fake = new FakeScreenSaver(DBusConnectionBuilder.forAddress(bus.address())
                .withShared(false)
                .build());
        fake.connection.addSigHandler(DBus.NameOwnerChanged.class, fake::ownerChanged);
        fake.connection.exportObject(PATH, fake);
        fake.connection.requestBusName("org.freedesktop.ScreenSaver");
        return fake;
    }

    /// The next thing that happened.
    String next() throws InterruptedException {
        return Objects.requireNonNullElse(seen.poll(10, TimeUnit.SECONDS), "nothing");
    }

    @Override
    public UInt32 inhibit(String application, String reason) {
        seen.add("inhibit " + application + ": " + reason);
        return COOKIE;
    }

    @Override
    public void unInhibit(UInt32 cookie) {
        seen.add("unInhibit " + cookie);
    }

    private void ownerChanged(DBus.NameOwnerChanged change) {
        if (change.name.startsWith(":") && change.newOwner.isEmpty()) {
            seen.add("gone");
        }
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    @Override
    public boolean isRemote() {
        return false;
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
