package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.sidik.reporting.TableColumn.Kind;

/** Report R16, "Daftar Pegawai dan ID Mesin": who has which PIN on which machine, and how many fingers are kept there. */
public final class FingerReport extends ReportBody {
    private final LocalDate day;
    private final String rule;
    private final List<ReportPart<FingerRow>> parts;

    /** @param rule the regulation's title where it limits the fingers; blank when it does not */
    public FingerReport(LocalDate day, String rule, List<ReportPart<FingerRow>> parts) {
        this.day = day;
        this.rule = rule;
        this.parts = List.copyOf(parts);
    }

    @Override
    public ReportCode code() {
        return ReportCode.R16;
    }

    @Override
    ReportWords words() {
        List<FingerRow> rows = parts.stream().flatMap(part -> part.rows().stream()).toList();
        long people = rows.stream().map(FingerRow::person).distinct().count();
        long asks = rows.stream().filter(row -> !row.remark().isBlank()).count();
        String limit = rule.isBlank() ? "" : " Batas jari: menurut " + rule + ".";
        String notes = Markup.plain(people + " pegawai, " + rows.size() + " baris, " + asks + " perlu ditindaklanjuti. "
                + "Jumlah jari: menurut cadangan terakhir mesin; –: belum pernah dicadangkan." + limit);
        return new ReportWords("DAFTAR PEGAWAI DAN ID MESIN", "Keadaan: " + Indonesian.date(day), "", notes,
                "Pegawai dan ID Mesin " + Figures.day(day));
    }

    @Override
    ReportTable<FingerRow> table() {
        List<ReportColumn<FingerRow>> columns = new ArrayList<>(PersonColumns.of(FingerRow::person));
        columns.add(ReportColumn.of("machine", "Mesin", Kind.TEXT, 40, row -> TableCell.of(row.machine())));
        columns.add(ReportColumn.of("pin", "PIN", Kind.NIP, 18, row -> TableCell.of(row.pin())));
        columns.add(ReportColumn.shown("fingers", (row, _) -> row.fingers().isPresent()
                ? String.valueOf(row.fingers().getAsInt())
                : row.machine().isBlank() ? "" : "–"));
        columns.add(ReportColumn.summed("fingerCount", "Jumlah Jari", Kind.NUMBER, 16, row -> row.fingers().isPresent()
                ? TableCell.of(row.fingers().getAsInt())
                : TableCell.EMPTY));
        columns.add(ReportColumn.behind("Batas Jari", Kind.NUMBER, 16, row -> row.allowed() > 0
                ? TableCell.of(row.allowed())
                : TableCell.EMPTY));
        columns.add(ReportColumn.of("remark", "Keterangan", Kind.TEXT, 50, row -> TableCell.of(row.remark())));
        return ReportTable.of(columns, parts);
    }
}
