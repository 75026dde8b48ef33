package id.sidik.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
public final class Version implements IVersionProvider {
    /** The version, or a question mark where the build wrote none down. */
    public static String text() {
        try {
            return new Version().getVersion()[0];
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Override
    public String[] getVersion() throws IOException {
        return new String[]{"SIDIK " + built()};
    }

    /** "?" when the build wrote none. */
    public static String built() throws IOException {
        Properties built = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) built.load(in);
        }
        return built.getProperty("version", "?");
    }
}
