package id.sidik.operations.reports;

import id.sidik.operations.base.Records;
import id.sidik.reporting.TableCell;
import id.sidik.reporting.TableColumn;
import id.sidik.reporting.TableColumn.Kind;
import id.sidik.reporting.TableSheet;
import id.sidik.store.PunchRow;
import java.time.YearMonth;
import java.util.List;

/** Every record of the machines in a month, as it was told. */
final class RawLog {
    private static final List<TableColumn> COLUMNS = List.of(new TableColumn("Mesin", Kind.TEXT, 40),
            new TableColumn("PIN", Kind.TEXT, 20), new TableColumn("Nama", Kind.TEXT, 60),
            new TableColumn("Tanggal", Kind.DATE, 22), new TableColumn("Jam", Kind.TEXT, 18),
            new TableColumn("Verifikasi", Kind.NUMBER, 18), new TableColumn("Status mesin", Kind.NUMBER, 18),
            new TableColumn("Sumber", Kind.TEXT, 20), new TableColumn("Diterima", Kind.TEXT, 44));

    private RawLog() {}

    static TableSheet of(Records records, YearMonth month) {
        return new TableSheet("Log " + month, COLUMNS, records.read(tables -> tables.punches().rowsBetween(month.atDay(
                1), month.plusMonths(1).atDay(1))).stream().map(RawLog::row).toList(), List.of());
    }

    private static List<TableCell> row(PunchRow row) {
        return List.of(TableCell.of(row.punch().machine().serial()), TableCell.of(row.punch().pin().text()), TableCell
                .of(row.personName()), TableCell.of(row.punch().at().toLocalDate()), TableCell.of(row.punch().at()
                        .toLocalTime().toString()), TableCell.of(row.punch().verify()), TableCell.of(row.punch()
                                .state()), TableCell.of(row.punch().source().name()), TableCell.of(row.punch()
                                        .receivedAt().toString()));
    }
}
