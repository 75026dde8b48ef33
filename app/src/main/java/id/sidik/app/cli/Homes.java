package id.sidik.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where a user's data lies when nobody says otherwise. */
final class Homes {
    private Homes() {}

    /** The data folder that the system gives to each user, and SIDIK in it. */
    static Path usual(Properties system, Map<String, String> environment) {
        String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path user = Path.of(system.getProperty("user.home", "."));
        if (name.startsWith("windows"))
            return given(environment, "LOCALAPPDATA", user.resolve("AppData").resolve("Local")).resolve("SIDIK");
        if (name.startsWith("mac")) return user.resolve("Library").resolve("Application Support").resolve("SIDIK");
        return given(environment, "XDG_DATA_HOME", user.resolve(".local").resolve("share")).resolve("sidik");
    }

    private static Path given(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
