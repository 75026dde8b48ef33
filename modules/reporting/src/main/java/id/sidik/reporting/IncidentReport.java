package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import id.sidik.domain.Incident;
import id.sidik.reporting.TableColumn.Kind;

/**
 * Report R11, "Berita Acara Kerusakan Mesin / Gangguan Jaringan": what failed, from when to when, and whose days it
 * touched.
 */
public final class IncidentReport extends ReportBody {
    private final Incident incident;
    private final String machine;
    private final LocalDate written;
    private final String unit;
    private final List<IncidentRow> rows;

    /**
     * @param machine what people call it
     * @param written the day of the minutes
     * @param unit    the name of the office; blank leaves a line
     */
    public IncidentReport(Incident incident, String machine, LocalDate written, String unit, List<IncidentRow> rows) {
        this.incident = incident;
        this.machine = machine;
        this.written = written;
        this.unit = unit;
        this.rows = List.copyOf(rows);
    }

    @Override
    public ReportCode code() {
        return ReportCode.R11;
    }

    @Override
    ReportWords words() {
        String title = switch (incident.cause()) {
            case NETWORK -> "BERITA ACARA GANGGUAN JARINGAN";
            case DEVICE -> "BERITA ACARA KERUSAKAN MESIN PRESENSI";
            case POWER, DISASTER -> "BERITA ACARA GANGGUAN MESIN PRESENSI";
        };
        return new ReportWords(title, "", about(), notes(), "Berita Acara " + Figures.day(incident.from()
                .toLocalDate()) + " " + machine);
    }

    private String about() {
        String told = incident.note().isBlank() ? "" : "\n" + line("Keterangan", incident.note());
        return " \n" + Markup.plain("Pada hari ini, " + inWords(written) + " (" + Figures.day(written) + "), kami yang "
                + "bertanda tangan di bawah ini menerangkan bahwa mesin presensi pada " + (unit.isBlank()
                        ? "............................................................"
                        : unit)
                + " tidak merekam kehadiran pegawai:") + "\n \n" + line("Mesin", machine + ", nomor seri " + incident
                        .machine().serial())
                + "\n" + line("Sebab", cause()) + "\n" + line("Rekaman terakhir", moment(incident.from())) + "\n"
                + line("Merekam kembali", moment(incident.until())) + "\n" + line("Rekaman yang biasa", incident.usual()
                        + " rekaman pada waktu itu")
                + "\n" + line("Pegawai terdampak", people() + " orang, "
                        + rows.size() + " hari kerja")
                + told + "\n \n" + Markup.plain("Kehadiran pegawai pada waktu itu menurut daftar hadir manual yang "
                        + "ditandatangani oleh " + incident.signer() + " adalah sebagai berikut:");
    }

    private long people() {
        return rows.stream().map(IncidentRow::person).distinct().count();
    }

    private static String line(String word, String meaning) {
        return Markup.bold(word + ": ") + Markup.plain(meaning);
    }

    private String cause() {
        return switch (incident.cause()) {
            case POWER -> "listrik padam";
            case DEVICE -> "mesin rusak";
            case NETWORK -> "jaringan putus";
            case DISASTER -> "bencana";
        };
    }

    private static String moment(LocalDateTime at) {
        return Indonesian.longDate(at.toLocalDate()) + " pukul " + Figures.time(at).replace(':', '.');
    }

    /** "Senin tanggal dua bulan November tahun dua ribu dua puluh enam". */
    private static String inWords(LocalDate day) {
        String[] words = Indonesian.date(day).split(" ");
        return Indonesian.longWeekday(day.getDayOfWeek()) + " tanggal " + Terbilang.of(day.getDayOfMonth()) + " bulan "
                + words[1] + " tahun " + Terbilang.of(day.getYear());
    }

    private String notes() {
        String scan = incident.document().isBlank()
                ? "Daftar bertanda tangan belum dipindai."
                : "Daftar bertanda tangan disimpan dengan sidik " + incident.document().substring(0, 12) + ".";
        return Markup.plain(
                "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.")
                + "\n" + Markup.plain(scan);
    }

    @Override
    ReportTable<IncidentRow> table() {
        List<ReportColumn<IncidentRow>> columns = new ArrayList<>(PersonColumns.of(IncidentRow::person));
        columns.add(ReportColumn.of("day", "Tanggal", Kind.DATE, 24, row -> TableCell.of(row.day())));
        columns.add(ReportColumn.of("in", "Jam Datang", Kind.TIME, 16, row -> TableCell.ofTime(row.in().map(
                LocalDateTime::toLocalTime))));
        columns.add(ReportColumn.of("out", "Jam Pulang", Kind.TIME, 16, row -> TableCell.ofTime(row.out().map(
                LocalDateTime::toLocalTime))));
        columns.add(ReportColumn.of("note", "Keterangan", Kind.TEXT, 50, row -> TableCell.of(row.note())));
        return ReportTable.of(columns, ReportPart.whole(rows));
    }
}
