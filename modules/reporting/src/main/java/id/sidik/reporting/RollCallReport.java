package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import id.sidik.reporting.RollCallRow.Calls;

/** R12, "Rekap Apel/Upacara": who attended the roll calls of a month, the joint ones and the ceremonies. */
public final class RollCallReport extends ReportBody {
    /** A joint roll call or a ceremony of which there is a list. @param name as printed, never blank */
    public record Ceremony(LocalDate day, String name) {}

    private static final int DATES_MM = 50;
    private static final int COUNT_MM = 18;
    private final YearMonth month;
    private final List<LocalDate> days;
    private final List<Ceremony> ceremonies;
    private final List<ReportPart<RollCallRow>> parts;

    /** @param days with a roll call; none when neither the regulation nor a list has one */
    public RollCallReport(YearMonth month, List<LocalDate> days, List<Ceremony> ceremonies,
            List<ReportPart<RollCallRow>> parts) {
        this.month = month;
        this.days = List.copyOf(days);
        this.ceremonies = List.copyOf(ceremonies);
        this.parts = List.copyOf(parts);
    }

    @Override
    public ReportCode code() {
        return ReportCode.R12;
    }

    @Override
    ReportWords words() {
        String of = Indonesian.month(month);
        return new ReportWords("REKAPITULASI APEL DAN UPACARA", "Bulan: " + of, "", Markup.bold("Keterangan: ") + Markup
                .plain(notes()), "Rekapitulasi Apel dan Upacara " + of);
    }

    private String notes() {
        String mornings = days.isEmpty()
                ? "tidak ada apel pagi yang ditetapkan pada bulan ini"
                : "hari apel: tanggal " + dates(days);
        String others = ceremonies.isEmpty()
                ? "tidak ada daftar hadir upacara atau apel gabungan"
                : "upacara dan apel gabungan: " + ceremonies.stream().map(one -> "tanggal " + one.day().getDayOfMonth()
                        + " " + one.name()).collect(Collectors.joining(", "));
        return mornings + "; " + others + ". Tidak hadir termasuk tanpa keterangan; tidak dinilai = tanpa rekaman "
                + "datang atau tanpa daftar hadir apel; Hadir % = hadir dibagi yang dinilai.";
    }

    @Override
    ReportTable<RollCallRow> table() {
        List<ReportColumn<RollCallRow>> columns = new ArrayList<>(PersonColumns.of(RollCallRow::person));
        group(columns, "", "apel", RollCallRow::mornings);
        group(columns, "ceremony", "upacara", RollCallRow::ceremonies);
        return ReportTable.of(columns, parts);
    }

    /** A list tells of everybody on it, so that nothing of a ceremony is left unjudged. */
    private static void group(List<ReportColumn<RollCallRow>> columns, String field, String of,
            Function<RollCallRow, Calls> calls) {
        count(columns, field(field, "calls"), "Wajib " + of, calls, Calls::all);
        count(columns, field(field, "attended"), "Hadir " + of, calls, Calls::attended);
        count(columns, field(field, "missed"), "Tidak hadir " + of, calls, one -> one.missed().size());
        count(columns, field(field, "excused"), field.isEmpty()
                ? "Izin, cuti, dinas"
                : "Izin, cuti, dinas saat " + of, calls, Calls::excused);
        if (field.isEmpty()) count(columns, "unjudged", "Tidak dinilai", calls, Calls::unjudged);
        columns.add(ReportColumn.of(field(field, "share"), "Persentase hadir " + of, TableColumn.Kind.PERCENT, COUNT_MM,
                row -> calls.apply(row).share()));
        columns.add(ReportColumn.of(field(field, "dates"), "Tanggal tidak hadir " + of, TableColumn.Kind.TEXT, DATES_MM,
                row -> TableCell.of(dates(calls.apply(row).missed()))));
    }

    private static String field(String group, String name) {
        return group.isEmpty()
                ? name
                : group + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name
                        .substring(1);
    }

    private static void count(List<ReportColumn<RollCallRow>> columns, String field, String title,
            Function<RollCallRow, Calls> calls, ToIntFunction<Calls> value) {
        columns.add(ReportColumn.summed(field, title, TableColumn.Kind.NUMBER, COUNT_MM, row -> TableCell.of(value
                .applyAsInt(calls.apply(row)))));
    }

    private static String dates(List<LocalDate> days) {
        return days.stream().map(day -> String.valueOf(day.getDayOfMonth())).collect(Collectors.joining(", "));
    }
}
