package app.unhunch.platform;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/// Tells Logback where to write: warnings to standard error as one plain line each, everything else that is worth
/// keeping, with stack traces, to `log/unhunch.log` in the data folder. Found by Logback as a service.
public final class LogConfigurator extends ContextAwareBase implements Configurator {

    /// The system property that names the data folder when the command line chose one.
    public static final String DATA_PROPERTY = "unhunch.data";

    /// One line for people: no stack trace, no level, no class.
    private static final String PLAIN_LINE = "unhunch: %replace(%msg){'\\s+', ' '}%nopex%n";

    private static final String FULL = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0} [%thread] %msg%n%ex";

    private final Path dataFolder;
    private final OutputStream standardError;

    /// For the service loader. Writes to the process's own standard error, whatever `System.err` is set to later.
    public LogConfigurator() {
        this(chosenDataFolder(), new FileOutputStream(FileDescriptor.err));
    }

    LogConfigurator(Path dataFolder, OutputStream standardError) {
        this.dataFolder = dataFolder;
        this.standardError = standardError;
    }

    /// Where the log of this process is.
    public static Path logFile() {
        return logFile(chosenDataFolder());
    }

    static Path logFile(Path dataFolder) {
        return dataFolder.resolve("log", "unhunch.log");
    }

    @Override
    public ExecutionStatus configure(LoggerContext logContext) {
        // Logback would print its own troubles, such as a full disk, to the person.
        logContext.getStatusManager().add(new NopStatusListener());
        Logger root = logContext.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        // What it fails at reaches us as an exception. Besides, it tells of every connection, and cries out when the
        // desktop ends before we do.
        logContext.getLogger("org.freedesktop.dbus").setLevel(Level.OFF);
        root.addAppender(plainLines(logContext));
        root.addAppender(started(
                logContext, new LazyFileAppender(logFile(dataFolder).toString(), () -> encoder(logContext, FULL))));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private Appender<ILoggingEvent> plainLines(LoggerContext logContext) {
        ThresholdFilter warnings = new ThresholdFilter();
        warnings.setLevel(Level.WARN.levelStr);
        warnings.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setEncoder(encoder(logContext, PLAIN_LINE));
        appender.setOutputStream(standardError);
        appender.addFilter(warnings);
        return started(logContext, appender);
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext logContext, String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(logContext);
        encoder.setPattern(pattern);
        encoder.start();
        return encoder;
    }

    private static Appender<ILoggingEvent> started(LoggerContext logContext, Appender<ILoggingEvent> appender) {
        appender.setContext(logContext);
        appender.start();
        return appender;
    }

    private static Path chosenDataFolder() {
        String chosen = System.getProperty(DATA_PROPERTY);
        return chosen != null
                ? Path.of(chosen)
                : DataFolder.of(
                        OperatingSystem.of(System.getProperty("os.name")),
                        System.getenv(),
                        Path.of(System.getProperty("user.home")));
    }
}
