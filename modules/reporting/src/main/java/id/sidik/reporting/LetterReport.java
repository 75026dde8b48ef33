package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import java.time.YearMonth;
import java.util.List;

import id.sidik.reporting.TableColumn.Kind;

/** Report R15, "Surat Pengantar": the letter that goes with the reports of a month, and the list of what is enclosed. */
public final class LetterReport extends ReportBody {
    private static final String LINE = "........................................";
    private final YearMonth month;
    private final String to;
    private final List<Enclosure> enclosures;

    /** @param to the office that it goes to, on a second line its place; blank leaves lines to write on */
    public LetterReport(YearMonth month, String to, List<Enclosure> enclosures) {
        this.month = month;
        this.to = to;
        this.enclosures = List.copyOf(enclosures);
    }

    @Override
    public ReportCode code() {
        return ReportCode.R15;
    }

    @Override
    ReportWords words() {
        String about = " \n" + Markup.plain(addressed()) + "\n \n" + Markup.plain("Bersama ini disampaikan laporan "
                + "kehadiran dan disiplin pegawai bulan " + Indonesian.month(month)
                + " dengan rincian sebagai berikut:");
        String notes = Markup.plain("Mohon diterima dan dikembalikan tanda terimanya.\n \nDiterima tanggal: " + LINE
                + "\n \nNama, jabatan, dan tanda tangan penerima: " + LINE);
        return new ReportWords("SURAT PENGANTAR", "", about, notes, "Surat Pengantar " + Indonesian.month(month));
    }

    private String addressed() {
        List<String> lines = to.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        String place = lines.size() > 1 ? String.join(" ", lines.subList(1, lines.size())) : "tempat";
        return "Yth. " + (lines.isEmpty() ? LINE : lines.getFirst()) + "\ndi " + place;
    }

    @Override
    ReportTable<Enclosure> table() {
        return ReportTable.of(List.of(ReportColumn.of("what", "Jenis yang Dikirim", Kind.TEXT, 80, row -> TableCell.of(
                row.what())), ReportColumn.of("amount", "Banyaknya", Kind.TEXT, 40, row -> TableCell.of(row
                        .amount())),
                ReportColumn.of("note", "Keterangan", Kind.TEXT, 60, row -> TableCell.of(row.note()))),
                ReportPart.whole(enclosures));
    }
}
