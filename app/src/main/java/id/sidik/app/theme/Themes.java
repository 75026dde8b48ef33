package id.sidik.app.theme;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/**
 * Dresses the window: AtlantaFX Primer, light or dark, with SIDIK's own sheet on top; follows a change at once. The
 * sheets are in the binary form that the build makes of them.
 */
public final class Themes {
    private static final double ANY_SIZE = 13; // style sheets choose the size
    private static final String OWN = "sidik.bss";
    private static final String OWN_DARK = "sidik-dark.bss";

    private final ObjectProperty<Look> chosen;
    private boolean fontsLoaded;

    public Themes(ObjectProperty<Look> chosen) {
        this.chosen = chosen;
    }

    /** Loads the shipped fonts and dresses a scene until the subscription ends. */
    public Subscription dress(Scene scene) {
        prepare(scene);
        Subscription choice = chosen.subscribe(look -> apply(scene));
        return choice.and(withTheSystem(scene));
    }

    /** Dresses a scene as it is chosen now. Before its first control is made, JavaFX spares itself its own theme. */
    public void prepare(Scene scene) {
        if (!fontsLoaded) List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf").forEach(Themes::loadFont);
        fontsLoaded = true;
        wear(scene, OWN, true);
        apply(scene);
    }

    /** The preferences outlive every window: they hold a scene only as long as somebody else does. */
    private Subscription withTheSystem(Scene scene) {
        InvalidationListener again = change -> apply(scene);
        WeakInvalidationListener weak = new WeakInvalidationListener(again);
        scene.getProperties().put(Themes.class, again);
        var scheme = Platform.getPreferences().colorSchemeProperty();
        scheme.addListener(weak);
        return () -> scheme.removeListener(weak);
    }

    private void apply(Scene scene) {
        boolean dark = dark();
        Application.setUserAgentStylesheet(sheet(dark ? "primer-dark.bss" : "primer-light.bss"));
        wear(scene, OWN_DARK, dark);
    }

    /** Leaves alone what is as it should be: every change of the sheets styles the whole scene anew. */
    private static void wear(Scene scene, String name, boolean worn) {
        String sheet = sheet(name);
        if (scene.getStylesheets().contains(sheet) == worn) return;
        if (worn) scene.getStylesheets().add(sheet);
        else
            scene.getStylesheets().remove(sheet);
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
