package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.sidik.reporting.TableColumn.Kind;

/** Report R8, "Daftar Ketidakhadiran": leave, duty, permission and sickness of a month with the numbers of their letters. */
public final class AwayReport extends ReportBody {
    private final YearMonth month;
    private final List<ReportPart<AwayRow>> parts;

    public AwayReport(YearMonth month, List<ReportPart<AwayRow>> parts) {
        this.month = month;
        this.parts = List.copyOf(parts);
    }

    @Override
    public ReportCode code() {
        return ReportCode.R8;
    }

    @Override
    ReportWords words() {
        return new ReportWords("DAFTAR KETIDAKHADIRAN PEGAWAI", "Bulan: " + Indonesian.month(month), "", notes(),
                "Daftar Ketidakhadiran " + Indonesian.month(month));
    }

    /** How many permits stand how. */
    private String notes() {
        List<AwayRow> rows = parts.stream().flatMap(part -> part.rows().stream()).toList();
        if (rows.isEmpty()) return Markup.plain("Tidak ada permohonan pada bulan ini.");
        Map<AwayState, Long> counted = rows.stream().collect(Collectors.groupingBy(AwayRow::state,
                () -> new EnumMap<>(AwayState.class), Collectors.counting()));
        String states = counted.entrySet().stream().map(each -> each.getKey().words() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return Markup.plain(rows.size() + " permohonan: " + states + ". Hari kerja: yang jatuh pada bulan ini; "
                + "diterima: yang diakui sebagai alasan yang sah.");
    }

    @Override
    ReportTable<AwayRow> table() {
        List<ReportColumn<AwayRow>> columns = new ArrayList<>(PersonColumns.of(AwayRow::person));
        columns.add(ReportColumn.shown("kind", (row, _) -> Markup.bold(row.permit().type()) + "\n" + Markup.plain(row
                .kind())));
        columns.add(ReportColumn.behind("Kode", Kind.TEXT, 12, row -> TableCell.of(row.permit().type())));
        columns.add(ReportColumn.behind("Jenis", Kind.TEXT, 40, row -> TableCell.of(row.kind())));
        columns.add(ReportColumn.shown("days", (row, _) -> row.days()));
        columns.add(ReportColumn.behind("Dari", Kind.DATE, 24, row -> TableCell.of(row.permit().from())));
        columns.add(ReportColumn.behind("Sampai", Kind.DATE, 24, row -> TableCell.of(row.permit().to())));
        columns.add(ReportColumn.behind("Bagian Hari", Kind.TEXT, 14, row -> TableCell.of(row.part())));
        columns.add(ReportColumn.summed("workdays", "Hari Kerja", Kind.NUMBER, 16, row -> TableCell.of(row
                .workdays())));
        columns.add(ReportColumn.summed("accepted", "Hari Diterima", Kind.NUMBER, 16, row -> TableCell.of(row
                .accepted())));
        columns.add(ReportColumn.shown("letter", (row, _) -> Markup.plain(row.letter())));
        columns.add(ReportColumn.behind("Nomor Surat", Kind.TEXT, 40, row -> TableCell.of(row.permit().number())));
        columns.add(ReportColumn.behind("Tanggal Surat", Kind.DATE, 24, row -> TableCell.ofDay(row.permit()
                .documentDate())));
        columns.add(ReportColumn.of("handedIn", "Tanggal Diserahkan", Kind.DATE, 24, row -> TableCell.ofDay(row.permit()
                .submittedOn())));
        columns.add(ReportColumn.of("state", "Status", Kind.TEXT, 30, row -> TableCell.of(row.state().words())));
        columns.add(ReportColumn.of("reason", "Alasan", Kind.TEXT, 60, row -> TableCell.of(row.reason())));
        return new ReportTable<>(columns, parts, rows -> Map.of("sum", "JUMLAH (" + rows.size() + " permohonan)"));
    }
}
