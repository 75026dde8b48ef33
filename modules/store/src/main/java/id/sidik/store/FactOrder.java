package id.sidik.store;

/**
 * Of two facts about one thing the later holds: whatever a clock said for facts of this laptop, and in the same order
 * on every laptop for facts of several. See fact_clock in V19.
 */
final class FactOrder {
    private FactOrder() {}

    /** SQL to order facts by, the later last. @param id the column of their key */
    static String of(String kind, String id) {
        return stamp(kind, id) + ", " + id;
    }

    /** SQL of one value that is greater for the later. */
    static String rank(String kind, String id) {
        return "(SELECT printf('%020d ', stamp) || key FROM fact_order WHERE kind = '" + kind + "' AND key = " + id
                + ")";
    }

    private static String stamp(String kind, String id) {
        return "(SELECT stamp FROM fact_order WHERE kind = '" + kind + "' AND key = " + id + ")";
    }
}
