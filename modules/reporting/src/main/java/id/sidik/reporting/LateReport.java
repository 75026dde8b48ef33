package id.sidik.reporting;

import id.sidik.domain.DayResult;
import id.sidik.domain.MonthTotals;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.ReportCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** R6, "Rekapitulasi Keterlambatan dan Pulang Sebelum Waktu": how often, how long, on which dates. */
public final class LateReport extends ReportBody {
    private static final String NOTES = "TL1 sampai TL4 dan PSW1 sampai PSW4 = berapa kali menurut kelas aturan; Jumlah = "
            + "semua, juga yang tanpa kelas.";
    private final YearMonth month;
    private final List<ReportPart<PersonMonth>> parts;

    public LateReport(YearMonth month, List<ReportPart<PersonMonth>> parts) {
        this.month = month;
        this.parts = List.copyOf(parts);
    }

    @Override
    public ReportCode code() {
        return ReportCode.R6;
    }

    @Override
    ReportWords words() {
        String of = Indonesian.month(month);
        return new ReportWords("REKAPITULASI KETERLAMBATAN DAN PULANG SEBELUM WAKTU", "Bulan: " + of, "", Markup.bold(
                "Keterangan: ") + Markup.plain(NOTES), "Rekapitulasi Keterlambatan dan Pulang Sebelum Waktu " + of);
    }

    @Override
    ReportTable<PersonMonth> table() {
        List<ReportColumn<PersonMonth>> columns = new ArrayList<>(PersonColumns.of(PersonMonth::person));
        for (int level = 1; level <= 4; level++) late(columns, level);
        total(columns, "lateTimes", "Terlambat (kali)", TableColumn.Kind.NUMBER, MonthTotals::lateTimes);
        total(columns, "lateMinutes", "Terlambat (menit)", TableColumn.Kind.MINUTES, MonthTotals::lateMinutes);
        for (int level = 1; level <= 4; level++) early(columns, level);
        total(columns, "earlyTimes", "PSW (kali)", TableColumn.Kind.NUMBER, MonthTotals::earlyTimes);
        total(columns, "earlyMinutes", "PSW (menit)", TableColumn.Kind.MINUTES, MonthTotals::earlyMinutes);
        total(columns, "minutes", "Jumlah menit", TableColumn.Kind.MINUTES, sums -> sums.lateMinutes() + sums
                .earlyMinutes());
        columns.add(ReportColumn.of("dates", "Tanggal", TableColumn.Kind.TEXT, 60, row -> TableCell.of(dates(row))));
        return ReportTable.of(columns, parts);
    }

    private static void late(List<ReportColumn<PersonMonth>> columns, int level) {
        columns.add(ReportColumn.quiet("late" + level, "TL" + level, TableColumn.Kind.NUMBER, 12, row -> TableCell.of(
                ClassCounts.late(row.days(), level))));
    }

    private static void early(List<ReportColumn<PersonMonth>> columns, int level) {
        columns.add(ReportColumn.quiet("early" + level, "PSW" + level, TableColumn.Kind.NUMBER, 12, row -> TableCell
                .of(ClassCounts.early(row.days(), level))));
    }

    private static void total(List<ReportColumn<PersonMonth>> columns, String field, String title,
            TableColumn.Kind kind, ToLongFunction<MonthTotals> value) {
        columns.add(ReportColumn.quiet(field, title, kind, 18, row -> TableCell.of(value.applyAsLong(row.totals()))));
    }

    private static String dates(PersonMonth row) {
        String late = days(row, day -> day.late() > 0);
        String early = days(row, day -> day.early() > 0);
        return (late.isEmpty() ? "" : "TL: " + late) + (late.isEmpty() || early.isEmpty() ? "" : "; ") + (early
                .isEmpty() ? "" : "PSW: " + early);
    }

    private static String days(PersonMonth row, Predicate<DayResult> which) {
        return row.days().stream().filter(which).map(day -> String.valueOf(day.date().getDayOfMonth())).collect(
                Collectors.joining(", "));
    }
}
