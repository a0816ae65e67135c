import org.jspecify.annotations.NullMarked;

/// Unhunch, a desktop coach for a stiff neck and upper back.
@NullMarked
module app.unhunch {
    requires atlantafx.base;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires org.freedesktop.dbus;
    requires org.freedesktop.dbus.transport.jre;
    requires org.jline.terminal;
    requires org.jline.terminal.ffm;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;
    requires tools.jackson.databind;
    requires static org.jspecify;

    // The command line fills the fields of its own class.
    opens app.unhunch.cli to
            info.picocli;

    // Jackson reads and writes the records of a journal's lines.
    opens app.unhunch.journal.store to
            tools.jackson.databind;

    // Logback asks for its settings.
    provides ch.qos.logback.classic.spi.Configurator with
            app.unhunch.platform.LogConfigurator;

    // JavaFX makes the application.
    exports app.unhunch.launch to
            javafx.graphics;
}
