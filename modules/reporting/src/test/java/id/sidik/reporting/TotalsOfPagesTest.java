package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import java.io.IOException;
import id.sidik.reporting.RollCallRow.Calls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Every printed total is added up again here, from the days. */
class TotalsOfPagesTest {
    private final MonthRecap recap = Samples.recap(Samples.OCTOBER, 23);

    private Report report(ReportBody body) {
        return Report.of(body, ReportFrame.of(Samples.UNIT, Samples.FINAL, "nat-2023/1"), ReportLook.usual(body
                .code()));
    }

    private int days(Predicate<DayResult> which) {
        return (int) recap.people().stream().flatMap(person -> person.days().stream()).filter(which).count();
    }

    private int minutes(ToIntFunction<DayResult> of) {
        return recap.people().stream().flatMap(person -> person.days().stream()).mapToInt(of).sum();
    }

    private static void agree(TableSheet twin, String title, int expected) {
        int place = twin.columns().stream().map(TableColumn::title).toList().indexOf(title);
        assertThat(twin.sum(place)).as(title).isEqualByComparingTo(BigDecimal.valueOf(expected));
        assertThat(twin.summed()).as(title).contains(place);
    }

    /** The words after JUMLAH on the last page, in the order of the columns. */
    private static void printed(Report report, Integer... expected) throws IOException {
        String line = Pdf.of(report.pages()).last().replaceAll(".*JUMLAH(?: \\(\\d+ pegawai\\))? ", "");
        StringBuilder wanted = new StringBuilder();
        for (int one : expected) wanted.append(Indonesian.grouped(BigDecimal.valueOf(one))).append(' ');
        assertThat(line).startsWith(wanted.toString());
    }

    private static boolean late(DayResult day, int level) {
        return day.lateClass().equals(java.util.Optional.of("TL" + level));
    }

    private static boolean early(DayResult day, int level) {
        return day.earlyClass().equals(java.util.Optional.of("PSW" + level));
    }

    @Test
    void theTotalsOfTheMonth() throws IOException {
        Report report = report(new TotalsReport(Samples.OCTOBER, ReportPart.whole(recap.people()), PrintedCodes.USUAL));
        int absent = days(DayResult::absent);
        int annual = days(day -> day.status().equals("CT"));
        int duty = days(day -> List.of("DL", "DK").contains(day.status()));
        int noOut = days(day -> day.flags().contains(DayFlag.NO_OUT));
        int present = days(DayResult::present);
        printed(report, present, absent, 0, 0, annual, 0, duty, 0, 0, noOut, days(day -> late(day, 1)), days(
                day -> late(day, 2)), 0, 0, 0, days(day -> early(day, 2)), 0, 0, minutes(day -> day.late() + day
                        .early()), 0);
        agree(report.twin(), "Hadir", present);
        agree(report.twin(), "Tanpa keterangan", absent);
        agree(report.twin(), "Cuti tahunan", annual);
        agree(report.twin(), "TL2", days(day -> late(day, 2)));
        agree(report.twin(), "Menit", minutes(day -> day.late() + day.early()));
    }

    @Test
    void lateAndEarly() throws IOException {
        Report report = report(new LateReport(Samples.OCTOBER, ReportPart.whole(recap.people())));
        int late = days(day -> day.late() > 0);
        int early = days(day -> day.early() > 0);
        printed(report, days(day -> late(day, 1)), days(day -> late(day, 2)), 0, 0, late, minutes(DayResult::late), 0,
                days(day -> early(day, 2)), 0, 0, early, minutes(DayResult::early), minutes(day -> day.late() + day
                        .early()));
        agree(report.twin(), "Terlambat (menit)", minutes(DayResult::late));
    }

    @Test
    void oneDayOfEverybody() throws IOException {
        LocalDate day = LocalDate.of(2026, 10, 6);
        List<DailyRow> rows = recap.people().stream().map(row -> new DailyRow(row.person(), row.days().get(5)))
                .toList();
        Report report = report(new DailyReport(day, ReportPart.whole(rows), PrintedCodes.USUAL));
        printed(report, rows.stream().mapToInt(row -> row.day().late()).sum(), rows.stream().mapToInt(row -> row.day()
                .early()).sum());
        assertThat(Pdf.of(report.pages()).text()).contains("Selasa, 6 Oktober 2026");
    }

    @Test
    void onePersonsMonth() throws IOException {
        PersonMonth one = recap.people().get(2);
        Report report = report(new PersonReport(Samples.OCTOBER, one, PrintedCodes.USUAL));
        printed(report, one.days().stream().mapToInt(DayResult::late).sum(), one.days().stream().mapToInt(
                DayResult::early).sum());
        agree(report.twin(), "Terlambat (menit)", one.days().stream().mapToInt(DayResult::late).sum());
        String pct = Indonesian.number(one.days().stream().map(DayResult::deductionPct).reduce(BigDecimal.ZERO,
                BigDecimal::add));
        assertThat(Pdf.of(report.pages()).last()).contains("potongan sebulan " + pct + " %");
        assertThat(report.twin().rows()).hasSize(31);
    }

    @Test
    void theRollCalls() throws IOException {
        LocalDate day = LocalDate.of(2026, 10, 6);
        LocalDate oath = LocalDate.of(2026, 10, 28);
        List<RollCallRow> rows = List.of(new RollCallRow(Samples.employee(1), new Calls(3, List.of(day), 1, 0),
                new Calls(1, List.of(), 0, 0)), new RollCallRow(Samples.employee(2), new Calls(2, List.of(day, day
                        .plusDays(7)), 0, 1), new Calls(1, List.of(oath), 2, 0)), new RollCallRow(Samples.employee(3),
                                Calls.NONE, Calls.NONE));
        Report report = report(new RollCallReport(Samples.OCTOBER, List.of(day), List.of(
                new RollCallReport.Ceremony(oath, "Hari Sumpah Pemuda")), ReportPart.whole(rows)));
        printed(report, 10, 5, 3, 1, 1, 5, 2, 1, 2);
        assertThat(Pdf.of(report.pages()).text()).contains(" 75 6 ").contains(" 50 6, 13 ").contains(" 50 28 ")
                .contains("tanggal 28 Hari Sumpah Pemuda");
    }

    @Test
    void theYear() throws IOException {
        List<YearRow> rows = recap.people().stream().map(row -> new YearRow(row.person(), java.util.Map.of(
                java.time.Month.OCTOBER, row.totals(), java.time.Month.JUNE, row.totals()))).toList();
        Report report = report(new YearReport(2026, List.of(), List.of(), ReportPart.whole(rows)));
        int present = days(DayResult::present);
        int absent = days(DayResult::absent);
        agree(report.twin(), "H 10", present);
        agree(report.twin(), "TK 06", absent);
        agree(report.twin(), "H 01", 0);
        agree(report.twin(), "Hadir", 2 * present);
        agree(report.twin(), "Terlambat (menit)", 2 * minutes(DayResult::late));
        printed(report, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, present, absent, 0, 0, 0, 0, 0, 0, present, absent, 0, 0, 0, 0, 2
                * present, 2 * absent);
        assertThat(report.code()).isEqualTo(ReportCode.R14);
    }
}
