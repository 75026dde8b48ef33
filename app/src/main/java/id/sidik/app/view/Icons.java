package id.sidik.app.view;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The one icon family (Fluent UI), always beside a word or with an accessible text on its control. */
public final class Icons {
    private Icons() {}

    public static FontIcon of(Ikon glyph) {
        FontIcon icon = new FontIcon(glyph);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
