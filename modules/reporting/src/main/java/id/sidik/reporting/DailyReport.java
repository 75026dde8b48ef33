package id.sidik.reporting;

import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** R1, "Daftar Hadir Harian": who came and went when on one day. */
public final class DailyReport extends ReportBody {
    private final LocalDate day;
    private final List<ReportPart<DailyRow>> parts;
    private final PrintedCodes codes;

    public DailyReport(LocalDate day, List<ReportPart<DailyRow>> parts, PrintedCodes codes) {
        this.day = day;
        this.parts = List.copyOf(parts);
        this.codes = codes;
    }

    @Override
    public ReportCode code() {
        return ReportCode.R1;
    }

    @Override
    ReportWords words() {
        return new ReportWords("DAFTAR HADIR HARIAN", "Hari, tanggal: " + Indonesian.longDate(day), "", "",
                "Daftar Hadir Harian " + Indonesian.date(day));
    }

    @Override
    ReportTable<DailyRow> table() {
        List<ReportColumn<DailyRow>> columns = new ArrayList<>(PersonColumns.of(DailyRow::person));
        columns.add(ReportColumn.behind("Tanggal", TableColumn.Kind.DATE, 22, row -> TableCell.of(day)));
        columns.add(ReportColumn.of("schedule", "Jadwal", TableColumn.Kind.TEXT, 26, row -> TableCell.of(PlannedHours
                .of(row.day()))));
        columns.add(ReportColumn.behind("Kode", TableColumn.Kind.TEXT, 12, row -> TableCell.of(row.day().status())));
        columns.add(ReportColumn.of("in", "Datang", TableColumn.Kind.TIME, 16, row -> TableCell.ofTime(row.day().in()
                .map(LocalDateTime::toLocalTime))));
        columns.add(ReportColumn.of("out", "Pulang", TableColumn.Kind.TIME, 16, row -> TableCell.ofTime(row.day().out()
                .map(LocalDateTime::toLocalTime))));
        columns.add(ReportColumn.quiet("late", "Terlambat (menit)", TableColumn.Kind.MINUTES, 20, row -> TableCell.of(
                row.day().late())));
        columns.add(ReportColumn.quiet("early", "PSW (menit)", TableColumn.Kind.MINUTES, 20, row -> TableCell.of(row
                .day().early())));
        columns.add(ReportColumn.of("note", "Keterangan", TableColumn.Kind.TEXT, 50, row -> TableCell.of(DayNote
                .withCode(row
                        .day(), codes))));
        return ReportTable.of(columns, parts);
    }
}
