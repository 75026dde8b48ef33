package id.sidik.reporting;

/**
 * Something that a {@link LetterReport} sends along.
 *
 * @param amount for example "1 berkas (3 halaman)"
 * @param note   may be blank
 */
public record Enclosure(String what, String amount, String note) {
    private static final int SHORT_HASH = 12;

    public Enclosure {
        if (what.isBlank()) throw new IllegalArgumentException("nothing is enclosed");
    }

    /** A finished report, with as much of its hash as a person compares. */
    public static Enclosure of(Report report) {
        return new Enclosure(report.pages().title(), "1 berkas (" + report.pages().pages() + " halaman)", "sidik "
                + report.hash().substring(0, SHORT_HASH));
    }
}
