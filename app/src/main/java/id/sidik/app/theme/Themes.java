package id.sidik.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/** Dresses the window: AtlantaFX Primer, light or dark, with SIDIK's own sheet on top; follows a change at once. */
public final class Themes {

    private static final double ANY_SIZE = 13; // style sheets choose the size

    private final ObjectProperty<Look> chosen;

    public Themes(ObjectProperty<Look> chosen) {
        this.chosen = chosen;
    }

    /** Loads the shipped fonts and dresses a scene until the subscription ends. */
    public Subscription dress(Scene scene) {
        List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf").forEach(Themes::loadFont);
        scene.getStylesheets().add(sheet("sidik.css"));
        Subscription choice = chosen.subscribe(look -> apply(scene));
        Subscription system = Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> apply(scene));
        return choice.and(system);
    }

    private void apply(Scene scene) {
        boolean dark = dark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().remove(sheet("sidik-dark.css"));
        if (dark) scene.getStylesheets().add(sheet("sidik-dark.css"));
    }

    private boolean dark() {
        return switch (chosen.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static void loadFont(String name) {
        InputStream font = Objects.requireNonNull(Themes.class.getResourceAsStream(name), name);
        Font.loadFont(font, ANY_SIZE);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Themes.class.getResource(name), name).toExternalForm();
    }
}
