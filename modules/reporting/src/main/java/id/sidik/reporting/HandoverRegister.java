package id.sidik.reporting;

import id.sidik.reporting.TableColumn.Kind;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The laptops that were handed over in a year, with their times against the standard of service. */
public final class HandoverRegister extends PageBody {
    private final int year;
    private final List<HandoverRow> rows;
    private final String figures;

    /** @param figures what the year comes to, in sentences */
    public HandoverRegister(int year, List<HandoverRow> rows, String figures) {
        this.year = year;
        this.rows = List.copyOf(rows);
        this.figures = figures;
    }

    @Override
    String page() {
        return "register-serah-terima";
    }

    @Override
    ReportWords words() {
        return new ReportWords("DAFTAR SERAH TERIMA LAPTOP ABSENSI", "Tahun " + year, "", Markup.plain(figures),
                "Daftar Serah Terima Laptop " + year);
    }

    @Override
    ReportTable<HandoverRow> table() {
        List<ReportColumn<HandoverRow>> columns = new ArrayList<>();
        columns.add(ReportColumn.shown("day", (row, _) -> Figures.day(row.ended().toLocalDate())));
        columns.add(ReportColumn.behind("Tanggal", Kind.DATE, 24, row -> TableCell.of(row.ended().toLocalDate())));
        columns.add(ReportColumn.shown("times", (row, _) -> Figures.time(row.started()) + "–" + Figures.time(row
                .ended())));
        columns.add(ReportColumn.behind("Mulai", Kind.TIME, 16, row -> TableCell.of(time(row.started()
                .toLocalTime()))));
        columns.add(ReportColumn.behind("Selesai", Kind.TIME, 16, row -> TableCell.of(time(row.ended()
                .toLocalTime()))));
        columns.add(ReportColumn.of("minutes", "Menit", Kind.NUMBER, 14, row -> TableCell.of(Math.toIntExact(row
                .minutes()))));
        columns.add(ReportColumn.of("laptop", "Laptop", Kind.TEXT, 40, row -> TableCell.of(row.laptop())));
        columns.add(ReportColumn.of("version", "Versi", Kind.TEXT, 30, row -> TableCell.of(row.version())));
        columns.add(ReportColumn.of("technician", "Yang menyerahkan", Kind.TEXT, 50, row -> TableCell.of(row
                .technician())));
        columns.add(ReportColumn.of("receiver", "Yang menerima", Kind.TEXT, 50, row -> TableCell.of(row.receiver())));
        columns.add(ReportColumn.of("points", "Butir baik", Kind.NUMBER, 14, row -> TableCell.of(row.good())));
        columns.add(ReportColumn.of("standard", "Standar 1 hari", Kind.TEXT, 24, row -> TableCell.of(met(row
                .standardMet()))));
        columns.add(ReportColumn.of("goal", "Sasaran", Kind.TEXT, 24, row -> TableCell.of(met(row.goalMet()))));
        return ReportTable.of(columns, ReportPart.whole(rows));
    }

    private static LocalTime time(LocalTime exact) {
        return LocalTime.of(exact.getHour(), exact.getMinute());
    }

    private static String met(boolean met) {
        return met ? "terpenuhi" : "terlewati";
    }
}
