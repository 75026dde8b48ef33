package id.sidik.app.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import org.slf4j.Logger;

/**
 * How much is logged, as code: reading it from a file would cost the start an XML parser. Where to is told by
 * {@link Logs} when the home folder is known. Logback finds this class as a service.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_NORMAL_PRIORITY)
public final class LogLevels extends ContextAwareBase implements Configurator {
    private static final List<String> TALKATIVE = List.of("org.flywaydb", "com.zaxxer.hikari", "net.sf.jasperreports");
    /** It names files and says what it found in them. */
    private static final String SILENT = "com.healthmarketscience";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        TALKATIVE.forEach(name -> context.getLogger(name).setLevel(Level.WARN));
        context.getLogger(SILENT).setLevel(Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
