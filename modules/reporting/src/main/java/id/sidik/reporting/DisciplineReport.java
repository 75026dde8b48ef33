package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import id.sidik.reporting.TableColumn.Kind;

/**
 * Report R7, "Daftar Akumulasi Ketidakhadiran (Disiplin)": absences of the month and of the year until its end. It
 * proposes and never decides.
 */
public final class DisciplineReport extends ReportBody {
    private static final String PROPOSAL = "Catatan: usulan; keputusan pada Pejabat yang Berwenang Menghukum.";
    private static final int FIGURE_MM = 18;
    private final YearMonth month;
    private final YearMonth first;
    private final List<ReportPart<TallyRow>> parts;

    /** @param first the first month that has records; nothing is counted before it */
    public DisciplineReport(YearMonth month, YearMonth first, List<ReportPart<TallyRow>> parts) {
        this.month = month;
        this.first = first;
        this.parts = List.copyOf(parts);
    }

    @Override
    public ReportCode code() {
        return ReportCode.R7;
    }

    @Override
    ReportWords words() {
        boolean whole = first.getYear() < month.getYear() || first.getMonthValue() == 1;
        String begin = whole ? "" : " Rekaman ada sejak " + Indonesian.month(first) + ".";
        String notes = Markup.plain("TK: hari kerja tanpa keterangan yang sah. Menit: terlambat dan pulang sebelum "
                + "waktunya." + begin) + "\n" + Markup.bold(PROPOSAL);
        return new ReportWords("DAFTAR AKUMULASI KETIDAKHADIRAN (DISIPLIN)", "Januari s.d. " + Indonesian.month(month),
                "", notes, "Akumulasi Disiplin " + Indonesian.month(month));
    }

    @Override
    ReportTable<TallyRow> table() {
        List<ReportColumn<TallyRow>> columns = new ArrayList<>(PersonColumns.of(TallyRow::person));
        columns.add(sum("absentMonth", "TK Bulan Ini (hari)", Kind.NUMBER, TallyRow::absentMonth));
        columns.add(sum("absentYear", "TK Tahun Ini (hari)", Kind.NUMBER, TallyRow::absentYear));
        columns.add(sum("minutesMonth", "Menit Bulan Ini", Kind.MINUTES, TallyRow::minutesMonth));
        columns.add(sum("minutesYear", "Menit Tahun Ini", Kind.MINUTES, TallyRow::minutesYear));
        columns.add(sum("converted", "Setara Hari", Kind.NUMBER, TallyRow::converted));
        columns.add(sum("rest", "Sisa Menit", Kind.MINUTES, TallyRow::rest));
        columns.add(sum("total", "Jumlah Hari", Kind.NUMBER, TallyRow::total));
        columns.add(ReportColumn.shown("run", (row, _) -> row.run().map(DisciplineReport::run).orElse("")));
        columns.add(ReportColumn.behind("Terpanjang Berturut-turut (hari)", Kind.NUMBER, FIGURE_MM, row -> row.run()
                .map(run -> TableCell.of(run.days())).orElse(TableCell.EMPTY)));
        columns.add(ReportColumn.behind("Terpanjang Dari", Kind.DATE, 24, row -> TableCell.ofDay(row.run().map(
                TallyRow.Run::from))));
        columns.add(ReportColumn.behind("Terpanjang Sampai", Kind.DATE, 24, row -> TableCell.ofDay(row.run().map(
                TallyRow.Run::to))));
        columns.add(ReportColumn.of("step", "Rentang (usulan)", Kind.TEXT, 60, row -> TableCell.of(row.step().map(
                TallyRow.Step::told).orElse(""))));
        columns.add(ReportColumn.of("basis", "Dasar Rentang", Kind.TEXT, 30, row -> TableCell.of(row.step().map(
                step -> LadderWords.regime(step.regime())).orElse(""))));
        columns.add(ReportColumn.of("followUp", "Tindak Lanjut", Kind.TEXT, 40, _ -> TableCell.EMPTY));
        return ReportTable.of(columns, parts);
    }

    private static ReportColumn<TallyRow> sum(String field, String title, Kind kind, ToIntFunction<TallyRow> of) {
        return ReportColumn.summed(field, title, kind, FIGURE_MM, row -> TableCell.of(of.applyAsInt(row)));
    }

    private static String run(TallyRow.Run run) {
        return Markup.bold(run.days() + " hari") + "\n" + Figures.span(run.from(), run.to());
    }
}
