package id.sidik.app.testing;

import id.sidik.app.Composition;
import id.sidik.app.Frame;
import id.sidik.app.WindowScene;
import id.sidik.app.jobs.Background;
import id.sidik.app.settings.Settings;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;

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
        Dresses.asked(settings);
        office = Office.open(new OfficeSettings(home, "Operator Contoh"), CLOCK);
        frame = new Frame(settings, background, Runnable::run, CLOCK, () -> {});
        composition = new Composition(frame, office);
        composition.begin();
    }

    /** What the window says for a key, in the language in which it is shown. */
    public String words(String key, Object... arguments) {
        return frame.texts().get(key, arguments);
    }

    /** The longest piece of it between its places. */
    public String phrase(String key) {
        return Arrays.stream(words(key).split("\\{[^}]*}")).map(String::strip).max(Comparator.comparingInt(
                String::length)).orElseThrow();
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
