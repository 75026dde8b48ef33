package id.sidik.app.updates;

import id.sidik.app.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;

/** Where this laptop's newer versions were looked for last, and whether they are looked for at each start. */
public record UpdateHabit(Settings settings) {
    private static final String FOLDER = "updates.folder";
    private static final String QUIET = "updates.quiet";
    private static final String OFF = "off";

    /** Empty before the first look that found a folder. */
    Optional<Path> folder() {
        return settings.note(FOLDER).filter(text -> !text.isBlank()).map(Path::of);
    }

    void folder(String looked) {
        settings.note(FOLDER, looked);
    }

    /** On, until somebody switches it off. */
    boolean quiet() {
        return settings.note(QUIET).filter(OFF::equals).isEmpty();
    }

    void quiet(boolean wanted) {
        settings.note(QUIET, wanted ? "on" : OFF);
    }
}
