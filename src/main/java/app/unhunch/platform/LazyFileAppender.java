package app.unhunch.platform;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A log file that comes into being with the first thing that is logged, and stays below two megabytes with the one
/// that went before it. Logback's own file appender would leave an empty file behind on every start.
final class LazyFileAppender extends AppenderBase<ILoggingEvent> {

    private static final FileSize LIMIT = FileSize.valueOf("1MB");

    private final String file;
    private final Supplier<Encoder<ILoggingEvent>> encoder;
    private @Nullable RollingFileAppender<ILoggingEvent> opened;

    LazyFileAppender(String file, Supplier<Encoder<ILoggingEvent>> encoder) {
        this.file = file;
        this.encoder = encoder;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (opened == null) {
            opened = open();
        }
        opened.doAppend(event);
    }

    @Override
    public void stop() {
        if (opened != null) {
            opened.stop();
            opened = null;
        }
        super.stop();
    }

    private RollingFileAppender<ILoggingEvent> open() {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(getContext());
        appender.setFile(file);
        appender.setEncoder(encoder.get());

        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(getContext());
        rolling.setParent(appender);
        rolling.setFileNamePattern(file + ".%i");
        rolling.setMinIndex(1);
        rolling.setMaxIndex(1);
        rolling.start();
        appender.setRollingPolicy(rolling);

        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(getContext());
        size.setMaxFileSize(LIMIT);
        // By default it looks once a minute; a fault in every frame would write a lot more than a megabyte by then.
        size.setCheckIncrement(Duration.buildByMilliseconds(0));
        size.start();
        appender.setTriggeringPolicy(size);

        appender.start();
        return appender;
    }
}
