package id.sidik.reporting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;

/** A sheet as it stands in a tray: upright, in points of 1/72 inch. */
record SheetOfPaper(double width, double height) {
    /** F4 (215 × 330 mm) goes into a tray that says Folio (8.5 × 13 inch): they differ by about a millimetre. */
    private static final double SAME = 5;
    private static final double INCH = 72;
    private static final double MM = 25.4;

    private enum Known {
        F4(609, 935), FOLIO(612, 936), A4(595, 842), A3(842, 1191), LEGAL(612, 1008), LETTER(612, 792);

        private final SheetOfPaper sheet;

        Known(double width, double height) {
            sheet = new SheetOfPaper(width, height);
        }
    }

    static SheetOfPaper of(double width, double height) {
        return new SheetOfPaper(Math.min(width, height), Math.max(width, height));
    }

    /** The sheet of a tray's name; empty when the system does not say how large it is. */
    static Optional<SheetOfPaper> of(Media media) {
        if (!(media instanceof MediaSizeName name)) return Optional.empty();
        return Optional.ofNullable(MediaSize.getMediaSizeForName(name))
                .map(size -> of(size.getX(Size2DSyntax.INCH) * INCH, size.getY(Size2DSyntax.INCH) * INCH));
    }

    boolean same(SheetOfPaper other) {
        return distance(other) <= SAME;
    }

    private double distance(SheetOfPaper other) {
        return Math.max(Math.abs(width - other.width), Math.abs(height - other.height));
    }

    /** What people call it, or its millimetres. */
    String word() {
        return Arrays.stream(Known.values()).filter(known -> same(known.sheet))
                .min(Comparator.comparingDouble(known -> distance(known.sheet)))
                .map(known -> known.name().length() > 2
                        ? known.name().charAt(0) + known.name().substring(1).toLowerCase(java.util.Locale.ROOT)
                        : known.name())
                .orElseGet(() -> Math.round(width / INCH * MM) + " × " + Math.round(height / INCH * MM) + " mm");
    }

    /** The printer's own name of this sheet. */
    Optional<MediaSizeName> in(PrintService service, DocFlavor flavor) {
        return service.getSupportedAttributeValues(Media.class, flavor, null) instanceof Media[] all
                ? Arrays.stream(all).filter(MediaSizeName.class::isInstance).map(MediaSizeName.class::cast)
                        .filter(name -> of(name).filter(this::same).isPresent())
                        .min(Comparator.comparingDouble(name -> of(name).map(this::distance).orElse(SAME)))
                : Optional.empty();
    }

    static boolean told(PrintService service, DocFlavor flavor) {
        return service.getSupportedAttributeValues(Media.class, flavor, null) instanceof Media[] all
                && Arrays.stream(all).anyMatch(media -> of(media).isPresent());
    }

    /** What the printer takes when nothing is wished. */
    static Optional<SheetOfPaper> usual(PrintService service) {
        return service.getDefaultAttributeValue(Media.class) instanceof Media media ? of(media) : Optional.empty();
    }
}
