package id.sidik.reporting;

import java.util.Optional;

/**
 * What is wished of the printer.
 *
 * @param printer its name; empty for the usual one
 * @param copies  1 or more
 * @param shrink  whether pages are made to fit the paper that the printer usually takes
 */
public record PrintWish(Optional<String> printer, int copies, PageRange pages, boolean shrink) {
    public PrintWish {
        if (copies < 1) throw new IllegalArgumentException("copies: " + copies);
    }
}
