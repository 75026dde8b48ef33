package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.domain.VerifyMode;
import id.sidik.reporting.TableColumn.Kind;

/** Report R13, "Log Rekaman Mesin": every record of a span exactly as the machines told it, for an audit. */
public final class LogReport extends ReportBody {
    private static final String UNKNOWN = "– belum dikenal –";
    private final LocalDate from;
    private final LocalDate to;
    private final List<ReportPart<RawRow>> parts;
    private final long strays;

    /**
     * @param to     last day, inclusive
     * @param parts  each oldest first
     * @param strays how many lines of machines could be no record and lie in quarantine, of all time
     */
    public LogReport(LocalDate from, LocalDate to, List<ReportPart<RawRow>> parts, long strays) {
        this.from = from;
        this.to = to;
        this.parts = List.copyOf(parts);
        this.strays = strays;
    }

    @Override
    public ReportCode code() {
        return ReportCode.R13;
    }

    @Override
    ReportWords words() {
        String span = from.equals(to)
                ? Indonesian.date(from)
                : Indonesian.date(from) + " s.d. " + Indonesian.date(to);
        return new ReportWords("LOG REKAMAN MESIN", "Tanggal: " + span, "", notes(), "Log Rekaman " + Figures.day(from)
                + (from.equals(to) ? "" : " " + Figures.day(to)));
    }

    /** Counted over all and by machine. */
    private String notes() {
        List<RawRow> rows = parts.stream().flatMap(part -> part.rows().stream()).toList();
        Map<String, Long> machines = new TreeMap<>();
        rows.forEach(row -> machines.merge(row.machine(), 1L, Long::sum));
        List<String> told = machines.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
        return Markup.plain("Jumlah rekaman: " + rows.size() + (told.isEmpty()
                ? ""
                : " (" + String.join(", ", told)
                        + ")")
                + ". Baris mesin yang tidak dapat menjadi rekaman dan disimpan di karantina: " + strays
                + ". Cara: dengan kode asli mesin (cara/keadaan). Selisih: jam mesin dikurangi jam laptop saat data "
                + "diterima, dalam detik.");
    }

    @Override
    ReportTable<RawRow> table() {
        List<ReportColumn<RawRow>> columns = new ArrayList<>();
        columns.add(ReportColumn.shown("at", (row, _) -> Figures.day(row.punch().at().toLocalDate()) + "\n" + Figures
                .second(row.punch().at())));
        columns.add(ReportColumn.behind("Tanggal", Kind.DATE, 24, row -> TableCell.of(row.punch().at()
                .toLocalDate())));
        columns.add(ReportColumn.behind("Jam", Kind.TEXT, 18, row -> TableCell.of(Figures.second(row.punch().at()))));
        columns.add(ReportColumn.shown("machine", (row, _) -> Markup.plain(row.machine() + "\n" + row.punch().machine()
                .serial())));
        columns.add(ReportColumn.behind("Mesin", Kind.TEXT, 30, row -> TableCell.of(row.machine())));
        columns.add(ReportColumn.behind("Nomor Seri", Kind.TEXT, 30, row -> TableCell.of(row.punch().machine()
                .serial())));
        columns.add(ReportColumn.of("pin", "PIN", Kind.NIP, 18, row -> TableCell.of(row.punch().pin().text())));
        columns.add(ReportColumn.shown("name", (row, _) -> Markup.plain(row.person().isBlank()
                ? UNKNOWN
                : row
                        .person())));
        columns.add(ReportColumn.behind("Nama", Kind.TEXT, 60, row -> TableCell.of(row.person())));
        columns.add(ReportColumn.shown("way", (row, _) -> way(row.punch().verifyMode()) + "\n" + row.punch().verify()
                + "/" + row.punch().state()));
        columns.add(ReportColumn.behind("Cara", Kind.TEXT, 20, row -> TableCell.of(way(row.punch().verifyMode()))));
        columns.add(ReportColumn.behind("Kode Cara", Kind.NUMBER, 12, row -> TableCell.of(row.punch().verify())));
        columns.add(ReportColumn.behind("Kode Keadaan", Kind.NUMBER, 12, row -> TableCell.of(row.punch().state())));
        received(columns);
        return ReportTable.of(columns, parts);
    }

    private static void received(List<ReportColumn<RawRow>> columns) {
        columns.add(ReportColumn.of("road", "Jalan", Kind.TEXT, 24, row -> TableCell.of(road(row.punch().source()))));
        columns.add(ReportColumn.shown("received", (row, _) -> Figures.day(received(row.punch()).toLocalDate()) + "\n"
                + Figures.time(received(row.punch()))));
        columns.add(ReportColumn.behind("Tanggal Diterima", Kind.DATE, 24, row -> TableCell.of(received(row.punch())
                .toLocalDate())));
        columns.add(ReportColumn.behind("Jam Diterima", Kind.TIME, 16, row -> TableCell.of(LocalTime.of(received(row
                .punch()).getHour(), received(row.punch()).getMinute()))));
        columns.add(ReportColumn.of("offset", "Selisih Jam Mesin (detik)", Kind.NUMBER, 18, row -> row.offset()
                .map(off -> TableCell.of(off.toSeconds())).orElse(TableCell.EMPTY)));
    }

    private static LocalDateTime received(Punch punch) {
        return LocalDateTime.ofInstant(punch.receivedAt(), punch.zone());
    }

    private static String way(VerifyMode mode) {
        return switch (mode) {
            case FP -> "sidik jari";
            case FACE -> "wajah";
            case PALM -> "telapak";
            case PIN -> "PIN";
            case CARD -> "kartu";
            case MANUAL -> "manual";
            case SMS -> "SMS";
            case PHONE -> "ponsel";
            case OTHER -> "lainnya";
        };
    }

    private static String road(PunchSource source) {
        return switch (source) {
            case WIRE -> "jaringan";
            case FLASH_DISK -> "flash disk";
            case DISK_REPORT -> "laporan mesin";
            case PUSH -> "lapor sendiri";
            case OLD_PROGRAM -> "program lama";
        };
    }
}
