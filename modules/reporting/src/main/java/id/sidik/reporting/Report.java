package id.sidik.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return of(body, frame, look, CityPages.none());
    }

    /** @param own the city's pages, which come before the built-in ones @throws PageFaultException of such a page */
    public static Report of(ReportBody body, ReportFrame frame, ReportLook look, CityPages own) {
        return of(body, frame, look, own, Optional.empty());
    }

    /** @param charts on a page of their own behind the report; they change nothing of its table and its hash */
    public static Report of(ReportBody body, ReportFrame frame, ReportLook look, CityPages own,
            Optional<ChartSheet> charts) {
        TableSheet twin = twin(body);
        return new Report(body.code(), new ReportPages(body, frame, look, own, charts).fill(), twin, hash(body, twin));
    }

    /** What is written beside the twin. @param frame with the seal */
    public static TableLegend legend(ReportBody body, ReportFrame frame, TableSheet twin) {
        return legend(body, body.code() + " " + body.words().title(), frame, twin);
    }

    static TableLegend legend(PageBody body, String title, ReportFrame frame, TableSheet twin) {
        List<TableLegend.Line> lines = new ArrayList<>();
        line(lines, "Laporan", title);
        line(lines, "Unit", frame.unit().name());
        line(lines, "Periode", body.words().period());
        line(lines, "Keadaan", frame.stamp().state());
        line(lines, "Versi aturan", frame.regulation());
        line(lines, "Dicetak", Indonesian.stamp(frame.stamp().printedAt(), frame.unit().zone()));
        line(lines, "Segel", frame.seal());
        twin.rows().stream().flatMap(List::stream).filter(TableCell.Text.class::isInstance)
                .map(cell -> ((TableCell.Text) cell).value()).filter(Legend::known).distinct().sorted(Legend.ORDER)
                .forEach(code -> line(lines, code, Legend.meaning(code)));
        return new TableLegend(frame.seal(), lines);
    }

    private static void line(List<TableLegend.Line> lines, String word, String meaning) {
        if (!meaning.isBlank()) lines.add(new TableLegend.Line(word, meaning));
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
