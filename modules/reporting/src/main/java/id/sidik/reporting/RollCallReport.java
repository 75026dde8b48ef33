package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** R12, "Rekap Apel/Upacara": who attended the roll calls of a month. */
public final class RollCallReport extends ReportBody {
    private final YearMonth month;
    private final List<LocalDate> days;
    private final List<ReportPart<RollCallRow>> parts;

    /** @param days with a roll call; none when the regulation has none */
    public RollCallReport(YearMonth month, List<LocalDate> days, List<ReportPart<RollCallRow>> parts) {
        this.month = month;
        this.days = List.copyOf(days);
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
        if (days.isEmpty()) return "aturan yang berlaku tidak menetapkan apel pada bulan ini.";
        return "hari apel: tanggal " + days.stream().map(day -> String.valueOf(day.getDayOfMonth())).collect(Collectors
                .joining(", ")) + "; tidak hadir termasuk tanpa keterangan; tidak dinilai = tanpa rekaman datang atau "
                + "tanpa daftar hadir apel; Hadir % = hadir dibagi yang dinilai.";
    }

    @Override
    ReportTable<RollCallRow> table() {
        List<ReportColumn<RollCallRow>> columns = new ArrayList<>(PersonColumns.of(RollCallRow::person));
        count(columns, "calls", "Wajib apel", RollCallRow::calls);
        count(columns, "attended", "Hadir apel", RollCallRow::attended);
        count(columns, "missed", "Tidak hadir apel", row -> row.missed().size());
        count(columns, "excused", "Izin, cuti, dinas", RollCallRow::excused);
        count(columns, "unjudged", "Tidak dinilai", RollCallRow::unjudged);
        columns.add(ReportColumn.of("share", "Persentase hadir apel", TableColumn.Kind.PERCENT, 18, row -> Share.of(row
                .attended(), row.attended() + row.missed().size())));
        columns.add(ReportColumn.of("dates", "Tanggal tidak hadir apel", TableColumn.Kind.TEXT, 50, row -> TableCell.of(
                row.missed().stream().map(day -> String.valueOf(day.getDayOfMonth())).collect(Collectors.joining(
                        ", ")))));
        return ReportTable.of(columns, parts);
    }

    private static void count(List<ReportColumn<RollCallRow>> columns, String field, String title,
            ToLongFunction<RollCallRow> value) {
        columns.add(ReportColumn.summed(field, title, TableColumn.Kind.NUMBER, 18, row -> TableCell.of(value
                .applyAsLong(row))));
    }
}
