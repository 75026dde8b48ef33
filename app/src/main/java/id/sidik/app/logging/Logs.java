package id.sidik.app.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the log into the home folder: one file, kept small; no personal data ever stands in it. */
public final class Logs {
    private static final String NAME = "home";
    private static final String MOST = "2MB";
    private static final int OLD_FILES = 3;

    private Logs() {}

    /** The one log of the program from now on. Does nothing when the program logs by something else than Logback. */
    public static void into(Path home) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) return;
        end(context);
        Path file = home.resolve("log").resolve("sidik.log");
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName(NAME);
        appender.setFile(file.toString());
        appender.setEncoder(encoder(context));
        appender.setTriggeringPolicy(size(context));
        appender.setRollingPolicy(window(context, appender, file));
        appender.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    }

    private static void end(LoggerContext context) {
        Appender<ILoggingEvent> before = context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender(NAME);
        if (before == null) return;
        context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(before);
        before.stop();
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{24} %msg%n");
        encoder.start();
        return encoder;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> size(LoggerContext context) {
        SizeBasedTriggeringPolicy<ILoggingEvent> trigger = new SizeBasedTriggeringPolicy<>();
        trigger.setContext(context);
        trigger.setMaxFileSize(FileSize.valueOf(MOST));
        trigger.start();
        return trigger;
    }

    private static FixedWindowRollingPolicy window(LoggerContext context, RollingFileAppender<ILoggingEvent> owner,
            Path file) {
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(owner);
        rolling.setFileNamePattern(file + ".%i");
        rolling.setMinIndex(1);
        rolling.setMaxIndex(OLD_FILES);
        rolling.start();
        return rolling;
    }
}
