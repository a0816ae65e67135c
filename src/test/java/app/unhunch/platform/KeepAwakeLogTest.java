package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// A screen that cannot be kept awake is nothing that a person is told in the middle of a stretch.
class KeepAwakeLogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(BackgroundKeepAwake.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @Test
    void noWayIsLoggedOnceWithAllReasonsAndNotAsAWarning() {
        KeepAwake keepAwake = new BackgroundKeepAwake(
                () -> List.of(missing("no bus"), missing("no logind")), "stretching", Runnable::run);
        keepAwake.hold().close();
        keepAwake.hold().close();
        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.INFO);
            assertThat(event.getFormattedMessage()).contains("no bus", "no logind");
        });
    }

    @Test
    void aSecondWayThatWorksIsNotWorthALine() {
        Keeper works = why -> () -> {};
        new BackgroundKeepAwake(() -> List.of(missing("no bus"), works), "stretching", Runnable::run)
                .hold()
                .close();
        assertThat(log.list).isEmpty();
    }

    @Test
    void aHoldThatCannotBeLetGoIsLogged() {
        Closeable stuck = () -> {
            throw new IOException("the bus is gone");
        };
        new BackgroundKeepAwake(() -> List.of(why -> stuck), "stretching", Runnable::run)
                .hold()
                .close();
        assertThat(log.list)
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getThrowableProxy().getMessage()).isEqualTo("the bus is gone"));
    }

    private static Keeper missing(String reason) {
        return why -> {
            throw new IOException(reason);
        };
    }
}
