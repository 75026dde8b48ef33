package id.sidik.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings on disk: {@code window.properties} in the home folder, replaced whole or not at all. */
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;

    public SettingsFile(Path home) {
        file = home.resolve("window.properties");
    }

    /** @return empty settings when there is no file or it cannot be read: a choice is never worth a failed start */
    public Properties read() {
        Properties found = new Properties();
        if (!Files.exists(file)) return found;
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            found.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("window settings cannot be read and start anew", unreadable);
            return new Properties();
        }
        return found;
    }

    /** Any thread. @throws UncheckedIOException when the home folder cannot be written */
    public synchronized void write(Properties settings) {
        try {
            Path fresh = Files.createTempFile(file.getParent(), "window", ".tmp");
            try {
                StringWriter text = new StringWriter();
                settings.store(text, null);
                Files.writeString(fresh, text.toString(), StandardCharsets.UTF_8);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
