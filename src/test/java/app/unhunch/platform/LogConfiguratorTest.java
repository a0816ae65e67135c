package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogConfiguratorTest {

    @TempDir
    Path data;

    private final ByteArrayOutputStream standardError = new ByteArrayOutputStream();
    private final LoggerContext context = new LoggerContext();
    private Logger log;

    @BeforeEach
    void configure() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        new LogConfigurator(data, standardError).configure(context);
        log = context.getLogger("app.unhunch.SomeClass");
    }

    @AfterEach
    void close() {
        context.stop();
    }

    @Test
    void normalUseSaysNothingAndLeavesNoFile() {
        log.debug("fine");
        log.trace("finer");
        assertThat(standardError.size()).isZero();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void theDesktopsBusHasNothingToSayToAPerson() {
        Logger bus = context.getLogger("org.freedesktop.dbus.connections.base.IncomingMessageThread");
        bus.info("Using transport");
        bus.error("FatalException in connection thread", new IOException("the person logged out"));
        assertThat(standardError.size()).isZero();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aPersonSeesOnePlainLineAndTheFileHasTheStackTrace() throws IOException {
        log.warn("The journal\ncould not be saved", new IOException("disk full"));
        assertThat(shown()).isEqualTo("unhunch: The journal could not be saved" + System.lineSeparator());
        assertThat(Files.readString(LogConfigurator.logFile(data)))
                .contains("WARN", "SomeClass", "java.io.IOException: disk full", "at app.unhunch");
    }

    @Test
    void whatIsOnlyOfUseToDevelopersGoesToTheFileAlone() throws IOException {
        log.info("the toolkit had something to say");
        assertThat(shown()).isEmpty();
        assertThat(Files.readString(LogConfigurator.logFile(data))).contains("the toolkit had something to say");
    }

    @Test
    void theLogStaysSmallHoweverMuchIsLogged() throws IOException {
        String line = "x".repeat(10_000);
        for (int i = 0; i < 500; i++) {
            log.info(line);
        }
        try (var files = Files.list(data.resolve("log"))) {
            assertThat(files.mapToLong(f -> f.toFile().length()).sum()).isBetween(1_000_000L, 2_200_000L);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoReasonToStop() throws IOException {
        Files.writeString(data.resolve("log"), "a file where the folder should be");
        log.error("still told");
        assertThat(shown()).startsWith("unhunch: still told");
    }

    @Test
    void logbackFindsTheConfiguration() {
        var root = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        assertThat(root.iteratorForAppenders()).toIterable().hasAtLeastOneElementOfType(LazyFileAppender.class);
    }

    private String shown() {
        return standardError.toString(StandardCharsets.UTF_8);
    }
}
