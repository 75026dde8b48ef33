package id.sidik.reporting;

import id.sidik.reporting.TableColumn.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The register of the service desk with its figures, for the meeting of a quarter and the survey of a half-year. */
public final class ServiceRegister extends PageBody {
    private final String span;
    private final LocalDate first;
    private final LocalDate last;
    private final List<ServiceRow> rows;
    private final String figures;

    /**
     * @param span    for example "Triwulan IV 2026"
     * @param last    inclusive
     * @param rows    in the order of their numbers
     * @param figures what the span comes to, in sentences
     */
    public ServiceRegister(String span, LocalDate first, LocalDate last, List<ServiceRow> rows, String figures) {
        this.span = span;
        this.first = first;
        this.last = last;
        this.rows = List.copyOf(rows);
        this.figures = figures;
    }

    @Override
    String page() {
        return "register-layanan";
    }

    @Override
    ReportWords words() {
        return new ReportWords("REGISTER PELAYANAN MESIN DAN APLIKASI ABSENSI", span + " (" + Indonesian.date(first)
                + " s.d. " + Indonesian.date(last) + ")", "", Markup.plain(figures), "Register Pelayanan " + span);
    }

    @Override
    ReportTable<ServiceRow> table() {
        List<ReportColumn<ServiceRow>> columns = new ArrayList<>();
        columns.add(ReportColumn.of("case", "Nomor", Kind.NUMBER, 12, row -> TableCell.of(row.number())));
        moment(columns, "received", "Diterima", row -> Optional.of(row.received()));
        columns.add(ReportColumn.shown("who", (row, _) -> Markup.plain(row.applicant()) + "\n" + Markup.plain(row
                .unit())));
        columns.add(ReportColumn.behind("Pemohon", Kind.TEXT, 40, row -> TableCell.of(row.applicant())));
        columns.add(ReportColumn.behind("Unit", Kind.TEXT, 50, row -> TableCell.of(row.unit())));
        columns.add(ReportColumn.shown("complaint", (row, _) -> (row.machine().isBlank()
                ? ""
                : Markup.bold(row.machine()) + "\n") + Markup.plain(row.complaint())));
        columns.add(ReportColumn.behind("Mesin", Kind.TEXT, 30, row -> TableCell.of(row.machine())));
        columns.add(ReportColumn.behind("Masalah", Kind.TEXT, 60, row -> TableCell.of(row.complaint())));
        columns.add(ReportColumn.of("found", "Temuan", Kind.TEXT, 60, row -> TableCell.of(String.join("; ", row
                .findings()))));
        columns.add(ReportColumn.of("work", "Pekerjaan", Kind.TEXT, 60, row -> TableCell.of(String.join("; ", row
                .work()))));
        moment(columns, "started", "Mulai", ServiceRow::started);
        moment(columns, "finished", "Selesai", ServiceRow::finished);
        columns.add(ReportColumn.of("kept", "Standar", Kind.TEXT, 20, row -> TableCell.of(row.kept().words())));
        columns.add(ReportColumn.of("score", "Nilai", Kind.NUMBER, 12, row -> row.score().isPresent()
                ? TableCell.of(row.score().getAsInt())
                : TableCell.EMPTY));
        return ReportTable.of(columns, ReportPart.whole(rows));
    }

    /** One column of the page, two of the twin. */
    private static void moment(List<ReportColumn<ServiceRow>> columns, String field, String title, Moment moment) {
        columns.add(ReportColumn.shown(field, (row, _) -> moment.of(row).map(at -> Figures.day(at.toLocalDate()) + "\n"
                + Figures.time(at)).orElse("–")));
        columns.add(ReportColumn.behind("Tanggal " + title, Kind.DATE, 24, row -> moment.of(row).map(at -> TableCell
                .of(at.toLocalDate())).orElse(TableCell.EMPTY)));
        columns.add(ReportColumn.behind("Jam " + title, Kind.TIME, 16, row -> moment.of(row).map(at -> TableCell.of(
                LocalTime.of(at.getHour(), at.getMinute()))).orElse(TableCell.EMPTY)));
    }

    @FunctionalInterface
    private interface Moment {
        Optional<LocalDateTime> of(ServiceRow row);
    }
}
