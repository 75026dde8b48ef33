package id.sidik.reporting;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.MonthTotals;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** R3, "Rekapitulasi Jumlah Kehadiran Bulanan": the sums of everybody's month. */
public final class TotalsReport extends ReportBody {
    private static final String NOTES = "Cuti lain = CB, CM, CAP, CLTN; DL = dinas luar dan diklat; TL dan PSW = berapa kali "
            + "menurut kelas aturan; Menit = terlambat dan pulang sebelum waktu; Hadir % = (H + DL) dibagi hari kerja.";
    private final YearMonth month;
    private final List<ReportPart<PersonMonth>> parts;
    private final PrintedCodes codes;

    public TotalsReport(YearMonth month, List<ReportPart<PersonMonth>> parts, PrintedCodes codes) {
        this.month = month;
        this.parts = List.copyOf(parts);
        this.codes = codes;
    }

    @Override
    public ReportCode code() {
        return ReportCode.R3;
    }

    @Override
    ReportWords words() {
        String of = Indonesian.month(month);
        return new ReportWords("REKAPITULASI JUMLAH KEHADIRAN PEGAWAI", "Bulan: " + of, "", Markup.bold("Keterangan: ")
                + Markup.plain(NOTES), "Rekapitulasi Jumlah Kehadiran Pegawai " + of);
    }

    @Override
    ReportTable<PersonMonth> table() {
        List<ReportColumn<PersonMonth>> columns = new ArrayList<>(PersonColumns.of(PersonMonth::person));
        columns.add(ReportColumn.of("workdays", "Hari kerja", TableColumn.Kind.NUMBER, 14, row -> TableCell.of(row
                .totals().workdays())));
        total(columns, "present", "Hadir", MonthTotals::present);
        total(columns, "absent", "Tanpa keterangan", MonthTotals::absent);
        total(columns, "sick", "Sakit", MonthTotals::sick);
        total(columns, "permission", "Izin", MonthTotals::permission);
        count(columns, "annual", "Cuti tahunan", row -> days(row, "CT"));
        count(columns, "otherLeave", "Cuti lain", row -> row.totals().leave() - days(row, "CT"));
        total(columns, "duty", "Dinas luar", MonthTotals::duty);
        count(columns, "study", "Tugas belajar", row -> days(row, "TB"));
        total(columns, "noIn", "Tidak rekam datang", MonthTotals::noIn);
        total(columns, "noOut", "Tidak rekam pulang", MonthTotals::noOut);
        for (int level = 1; level <= 4; level++) classes(columns, level);
        columns.add(ReportColumn.summed("minutes", "Menit", TableColumn.Kind.MINUTES, 16, row -> TableCell.of(row
                .totals().lateMinutes() + row.totals().earlyMinutes())));
        count(columns, "noApel", "Tidak apel", row -> row.days().stream().filter(day -> day.flags().contains(
                DayFlag.APEL_MISSED)).count());
        columns.add(ReportColumn.of("presence", "Persentase kehadiran", TableColumn.Kind.PERCENT, 18, row -> Share.of(
                row.totals().present() + row.totals().duty(), row.totals().workdays())));
        columns.add(ReportColumn.of("note", "Keterangan", TableColumn.Kind.TEXT, 40, row -> TableCell.of(note(row))));
        return ReportTable.of(columns, parts);
    }

    private static void classes(List<ReportColumn<PersonMonth>> columns, int level) {
        count(columns, "late" + level, "TL" + level, row -> ClassCounts.late(row.days(), level));
        count(columns, "early" + level, "PSW" + level, row -> ClassCounts.early(row.days(), level));
    }

    private static void total(List<ReportColumn<PersonMonth>> columns, String field, String title,
            ToLongFunction<MonthTotals> value) {
        count(columns, field, title, row -> value.applyAsLong(row.totals()));
    }

    private static void count(List<ReportColumn<PersonMonth>> columns, String field, String title,
            ToLongFunction<PersonMonth> value) {
        columns.add(ReportColumn.summed(field, title, TableColumn.Kind.NUMBER, 14, row -> TableCell.of(value
                .applyAsLong(row))));
    }

    private static long days(PersonMonth row, String code) {
        return row.days().stream().filter(day -> day.status().equals(code)).count();
    }

    /** What has no column of its own, so that no day of the row is missing. */
    private String note(PersonMonth row) {
        Map<String, Long> others = row.days().stream().map(DayResult::status).filter(TotalsReport::unlisted).collect(
                Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        List<String> words = new ArrayList<>();
        others.forEach((code, times) -> words.add(codes.of(code) + " " + times));
        int unclassed = ClassCounts.unclassed(row.days());
        if (unclassed > 0) words.add("TL/PSW tanpa kelas " + unclassed);
        return String.join(", ", words);
    }

    private static boolean unlisted(String code) {
        return !List.of("H", "TK", "S", "CS", "I", "CT", "CB", "CM", "CAP", "CLTN", "DL", "DK", "TB", "L", "LN", "CBM",
                DayResult.NOT_IN_SERVICE).contains(code);
    }
}
