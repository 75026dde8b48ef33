package id.sidik.reporting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** The faces that the pages embed, from the same files. */
enum PageFont {
    REGULAR("NotoSans-Regular"), BOLD("NotoSans-Bold"), CONDENSED("NotoSans-Condensed"), CONDENSED_BOLD(
            "NotoSans-CondensedBold");

    private final String file;

    PageFont(String file) {
        this.file = "id/sidik/reports/fonts/" + file + ".ttf";
    }

    Font load(double size) {
        try (InputStream in = PageFont.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("a page font is missing: " + file);
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) size);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("a page font is damaged: " + file, broken);
        }
    }
}
