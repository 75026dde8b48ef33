package id.sidik.operations.reports;

import java.util.Optional;

/**
 * What is to be printed where.
 *
 * @param printer empty for the usual one
 * @param copies  1 or more
 * @param pages   as a person types them, {@code 1-3, 5}; blank for all
 * @param shrink  whether pages are made to fit the printer's usual paper
 */
public record PrintOrder(Optional<String> printer, int copies, String pages, boolean shrink) {
    /** Every page once, on the usual printer, as it is. */
    public static PrintOrder usual() {
        return new PrintOrder(Optional.empty(), 1, "", false);
    }
}
