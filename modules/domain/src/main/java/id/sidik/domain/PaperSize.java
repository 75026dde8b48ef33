package id.sidik.domain;

import java.util.Locale;

/** A sheet lying on its long side; width and height in points of 1/72 inch. */
public enum PaperSize {
    /** 330 × 215 mm, the norm of the offices. */
    F4(935, 609),
    /** 13 × 8.5 inch, what printer trays call Folio. */
    FOLIO(936, 612),
    /** 297 × 210 mm. */
    A4(842, 595);

    private final int width;
    private final int height;

    PaperSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The paper's part of a compiled page's name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
