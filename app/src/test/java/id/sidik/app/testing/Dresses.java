package id.sidik.app.testing;

import id.sidik.app.settings.Settings;
import id.sidik.app.text.Language;
import id.sidik.app.theme.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.testfx.api.FxRobot;

/**
 * The looks and languages in which pictures are taken: all four, or with
 * {@code -Dsidik.shots.look=DARK -Dsidik.shots.language=EN} that one alone, for everything.
 */
public final class Dresses {
    private static final String LOOK = System.getProperty("sidik.shots.look", "");
    private static final String LANGUAGE = System.getProperty("sidik.shots.language", "");

    private record Dress(Look look, Language language) {
        void on(Settings settings) {
            settings.look().set(look);
            settings.language().set(language);
        }

        String ending() {
            return "-" + look.name().toLowerCase(Locale.ROOT) + "-" + language.tag();
        }
    }

    private Dresses() {}

    private static Dress usual() {
        return new Dress(LOOK.isEmpty() ? Look.LIGHT : Look.valueOf(LOOK), LANGUAGE.isEmpty()
                ? Language.ID
                : Language.valueOf(LANGUAGE));
    }

    private static List<Dress> all() {
        if (!LOOK.isEmpty() || !LANGUAGE.isEmpty()) return List.of(usual());
        List<Dress> all = new ArrayList<>();
        for (Language language : Language.values())
            for (Look look : List.of(Look.LIGHT, Look.DARK))
                all.add(new Dress(look, language));
        return all;
    }

    /** The dress in which a test goes on: light and Indonesian, unless the run asks for another. */
    public static void usual(Settings settings) {
        usual().on(settings);
    }

    /** What the run asks for; otherwise the settings stay as they are. */
    static void asked(Settings settings) {
        if (!LOOK.isEmpty() || !LANGUAGE.isEmpty()) usual(settings);
    }

    /** Not on the FX thread. @param work is given the ending of the dress's pictures, for example "-dark-en" */
    public static void each(FxRobot robot, Settings settings, Consumer<String> work) {
        for (Dress dress : all()) {
            robot.interact(() -> dress.on(settings));
            robot.interact(() -> {});
            work.accept(dress.ending());
        }
        robot.interact(() -> usual(settings));
    }
}
