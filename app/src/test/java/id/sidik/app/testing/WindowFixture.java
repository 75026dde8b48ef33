package id.sidik.app.testing;

import id.sidik.app.Composition;
import id.sidik.app.Frame;
import id.sidik.app.WindowScene;
import id.sidik.app.jobs.Background;
import id.sidik.app.settings.Settings;
import id.sidik.app.text.Language;
import id.sidik.app.theme.Look;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The whole window on an office of its own, in November 2026. */
public final class WindowFixture implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T01:12:00Z"), ZoneId.of("Asia/Jakarta"));

    private final Office office;
    private final Frame frame;
    private final Composition composition;

    public WindowFixture(Path home, Background background) {
        this(home, background, new Settings());
    }

    public WindowFixture(Path home, Background background, Settings settings) {
        shown(settings);
        office = Office.open(new OfficeSettings(home, "Operator Contoh"), CLOCK);
        frame = new Frame(settings, background, Runnable::run, CLOCK, () -> {});
        composition = new Composition(frame, office);
    }

    /** {@code -Dsidik.shots.look=DARK -Dsidik.shots.language=EN}: every picture of a test in another dress. */
    private static void shown(Settings settings) {
        String look = System.getProperty("sidik.shots.look", "");
        String language = System.getProperty("sidik.shots.language", "");
        if (!look.isEmpty()) settings.look().set(Look.valueOf(look));
        if (!language.isEmpty()) settings.language().set(Language.valueOf(language));
    }

    public Office office() {
        return office;
    }

    public Frame frame() {
        return frame;
    }

    public Composition composition() {
        return composition;
    }

    /** On the FX thread. */
    public WindowScene window(double width, double height) {
        WindowScene window = new WindowScene(frame, width, height);
        window.follow();
        return window;
    }

    @Override
    public void close() {
        composition.close();
        office.close();
    }
}
