package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;

/**
 * A finished report.
 *
 * @param twin the same values as a table
 * @param hash SHA-256 of what the table says: the same values give the same, whenever and on whatever paper printed
 */
public record Report(ReportCode code, PrintedDocument pages, TableSheet twin, String hash) {
    public static Report of(ReportBody body, ReportFrame frame, ReportLook look) {
        TableSheet twin = twin(body);
        return new Report(body.code(), new ReportPages(body, frame, look).fill(), twin, hash(body, twin));
    }

    /** Known before the pages are filled, so that they can carry it. */
    public static String hash(ReportBody body) {
        return hash(body, twin(body));
    }

    private static TableSheet twin(ReportBody body) {
        return body.table().twin(body.code().name());
    }

    private static String hash(ReportBody body, TableSheet twin) {
        return new ContentHash().add(body.code().name()).add(body.words().period()).add(twin).hex();
    }
}
