package id.sidik.reporting;

import id.sidik.domain.MonthTotals;
import id.sidik.domain.ReportCode;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** R14, "Rekap Tahunan": the months of a year beside each other, and their sums. */
public final class YearReport extends ReportBody {
    private final int year;
    private final List<YearMonth> open;
    private final List<YearMonth> silent;
    private final List<ReportPart<YearRow>> parts;

    /**
     * @param open   months that are counted and not closed yet
     * @param silent months that are not counted, as nothing was recorded yet
     */
    public YearReport(int year, List<YearMonth> open, List<YearMonth> silent, List<ReportPart<YearRow>> parts) {
        this.year = year;
        this.open = List.copyOf(open);
        this.silent = List.copyOf(silent);
        this.parts = List.copyOf(parts);
    }

    @Override
    public ReportCode code() {
        return ReportCode.R14;
    }

    @Override
    ReportWords words() {
        return new ReportWords("REKAPITULASI KEHADIRAN TAHUNAN", "Tahun: " + year, "", Markup.bold("Keterangan: ")
                + Markup.plain(notes()), "Rekapitulasi Kehadiran Tahunan " + year);
    }

    private String notes() {
        String unfinished = open.isEmpty()
                ? "semua bulan yang dihitung sudah ditutup"
                : "belum ditutup: " + listed(open);
        return "H = hadir, TK = tanpa keterangan, S = sakit, I = izin, C = cuti, DL = dinas luar dan diklat; Pot. % = "
                + "jumlah pengurangan setiap bulan; Hadir % = (H + DL) dibagi hari kerja; " + unfinished + (silent
                        .isEmpty()
                                ? ""
                                : "; belum ada rekaman, tidak dihitung: " + listed(silent)) + ".";
    }

    private static String listed(List<YearMonth> months) {
        return months.stream().map(Indonesian::month).collect(Collectors.joining(", "));
    }

    @Override
    ReportTable<YearRow> table() {
        List<ReportColumn<YearRow>> columns = new ArrayList<>(PersonColumns.of(YearRow::person));
        for (Month month : Month.values()) {
            month(columns, month, "h", "H", MonthTotals::present);
            month(columns, month, "tk", "TK", MonthTotals::absent);
        }
        count(columns, "present", "Hadir", MonthTotals::present, TableColumn.Kind.NUMBER);
        count(columns, "absent", "Tanpa keterangan", MonthTotals::absent, TableColumn.Kind.NUMBER);
        count(columns, "sick", "Sakit", MonthTotals::sick, TableColumn.Kind.NUMBER);
        count(columns, "permission", "Izin", MonthTotals::permission, TableColumn.Kind.NUMBER);
        count(columns, "leave", "Cuti", MonthTotals::leave, TableColumn.Kind.NUMBER);
        count(columns, "duty", "Dinas luar", MonthTotals::duty, TableColumn.Kind.NUMBER);
        count(columns, "late", "Terlambat (menit)", MonthTotals::lateMinutes, TableColumn.Kind.MINUTES);
        count(columns, "early", "PSW (menit)", MonthTotals::earlyMinutes, TableColumn.Kind.MINUTES);
        columns.add(ReportColumn.summed("pct", "Potongan (persen)", TableColumn.Kind.PERCENT, 18, row -> TableCell.of(
                row.deductionPct())));
        columns.add(ReportColumn.of("share", "Persentase kehadiran", TableColumn.Kind.PERCENT, 18, row -> Share.of(row
                .sum(MonthTotals::present) + row.sum(MonthTotals::duty), row.sum(MonthTotals::workdays))));
        return ReportTable.of(columns, parts);
    }

    private static void month(List<ReportColumn<YearRow>> columns, Month month, String field, String title,
            Function<MonthTotals, Integer> value) {
        String two = "%02d".formatted(month.getValue());
        columns.add(ReportColumn.summed(field + two, title + " " + two, TableColumn.Kind.NUMBER, 12,
                row -> Optional.ofNullable(row.months().get(month)).map(totals -> TableCell.of(value.apply(totals)
                        .longValue())).orElse(TableCell.EMPTY)));
    }

    private static void count(List<ReportColumn<YearRow>> columns, String field, String title,
            Function<MonthTotals, Integer> value, TableColumn.Kind kind) {
        columns.add(ReportColumn.summed(field, title, kind, 16, row -> TableCell.of(row.sum(value))));
    }
}
