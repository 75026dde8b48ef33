package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import id.sidik.domain.DayResult;
import id.sidik.reporting.ReconResultRow.Said;
import id.sidik.reporting.TableColumn.Kind;

/**
 * Report R9, "Daftar Hasil Rekonsiliasi": each day that somebody spoke about, as the machines told it and as it is now,
 * with the evidence and by whom.
 */
public final class ReconReport extends ReportBody {
    private final YearMonth month;
    private final ZoneId zone;
    private final List<ReportPart<ReconResultRow>> parts;

    public ReconReport(YearMonth month, ZoneId zone, List<ReportPart<ReconResultRow>> parts) {
        this.month = month;
        this.zone = zone;
        this.parts = List.copyOf(parts);
    }

    @Override
    public ReportCode code() {
        return ReportCode.R9;
    }

    @Override
    ReportWords words() {
        return new ReportWords("DAFTAR HASIL REKONSILIASI", "Bulan: " + Indonesian.month(month), "", notes(),
                "Hasil Rekonsiliasi " + Indonesian.month(month));
    }

    /** How many days changed, how many stayed, and what their deductions came to. */
    private String notes() {
        List<ReconResultRow> rows = parts.stream().flatMap(part -> part.rows().stream()).toList();
        if (rows.isEmpty()) return Markup.plain("Tidak ada koreksi pada bulan ini.");
        long changed = rows.stream().filter(ReconResultRow::changed).count();
        return Markup.plain(rows.size() + " hari ditelaah: " + changed + " berubah, " + (rows.size() - changed)
                + " tetap. Jumlah potongan hari-hari itu: semula " + pct(rows, ReconResultRow::before) + " %, menjadi "
                + pct(rows, ReconResultRow::after) + " %. Semula: menurut mesin saja. *: dengan rekaman manual; "
                + "?: tidak direkam.");
    }

    private static String pct(List<ReconResultRow> rows, Function<ReconResultRow, DayResult> of) {
        return Indonesian.number(rows.stream().map(of).map(DayResult::deductionPct).reduce(BigDecimal.ZERO,
                BigDecimal::add));
    }

    @Override
    ReportTable<ReconResultRow> table() {
        List<ReportColumn<ReconResultRow>> columns = new ArrayList<>(PersonColumns.of(ReconResultRow::person));
        columns.add(ReportColumn.of("day", "Tanggal", Kind.DATE, 24, row -> TableCell.of(row.after().date())));
        columns.add(ReportColumn.of("before", "Semula", Kind.TEXT, 40, row -> TableCell.of(DayLine.of(row
                .before()))));
        columns.add(ReportColumn.of("after", "Menjadi", Kind.TEXT, 40, row -> TableCell.of(DayLine.of(row
                .after()))));
        columns.add(pct("Potongan Semula (%)", ReconResultRow::before));
        columns.add(pct("Potongan Menjadi (%)", ReconResultRow::after));
        said(columns, "reason", "Alasan", Said::words);
        said(columns, "evidence", "Bukti", Said::evidence);
        said(columns, "by", "Diajukan Oleh", Said::by);
        said(columns, "agreed", "Disetujui Oleh", Said::agreed);
        columns.add(ReportColumn.shown("at", (row, _) -> Figures.day(at(row).toLocalDate()) + "\n" + Figures.time(at(
                row))));
        columns.add(ReportColumn.behind("Tanggal Entri", Kind.DATE, 24, row -> TableCell.of(at(row).toLocalDate())));
        columns.add(ReportColumn.behind("Jam Entri", Kind.TIME, 16, row -> TableCell.of(at(row).toLocalTime())));
        return ReportTable.of(columns, parts);
    }

    private static ReportColumn<ReconResultRow> pct(String title, Function<ReconResultRow, DayResult> of) {
        return ReportColumn.behind(title, Kind.PERCENT, 18, row -> TableCell.of(of.apply(row).deductionPct()));
    }

    /** Several things that were said of a day: lines on the page, one text in the twin. */
    private static void said(List<ReportColumn<ReconResultRow>> columns, String field, String title,
            Function<Said, String> of) {
        columns.add(ReportColumn.shown(field, (row, _) -> Markup.plain(row.joined(of))));
        columns.add(ReportColumn.behind(title, Kind.TEXT, 45, row -> TableCell.of(row.joined(of).replace("\n", "; "))));
    }

    private LocalDateTime at(ReconResultRow row) {
        return LocalDateTime.ofInstant(row.said().getLast().at(), zone).withSecond(0).withNano(0);
    }
}
