package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayType;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.ReportCode;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of charts against those of the recap. */
class MonthChartTest {
    @TempDir
    private Path home;
    private ReportsFixture office;
    private MonthChart chart;
    private MonthRecap recap;

    @BeforeEach
    void open() throws InterruptedException {
        office = new ReportsFixture(home);
        chart = office.reports.charts().of(ReportsFixture.OCTOBER).run(Job.Progress.NONE);
        recap = office.months.recaps().recap(new RecapRequest(ReportsFixture.OCTOBER, office.months.recaps().chosen(
                ReportsFixture.OCTOBER))).run(Job.Progress.NONE);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theBarsAddUpToTheRecap() {
        assertThat(chart.days().stream().mapToInt(MonthChart.Day::present).sum()).isEqualTo(recap.people().stream()
                .mapToInt(person -> person.totals().present()).sum());
        assertThat(chart.days().stream().mapToInt(MonthChart.Day::absent).sum()).isEqualTo(recap.people().stream()
                .mapToInt(person -> person.totals().absent()).sum());
        assertThat(chart.days()).extracting(MonthChart.Day::day).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyLateArrivalIsInOneCell() {
        long late = recap.people().stream().flatMap(person -> person.days().stream()).filter(
                day -> day.type() == DayType.WORK && day.late() > 0 && day.in().isPresent()).count();
        assertThat(chart.late().stream().mapToInt(MonthChart.Late::times).sum()).isEqualTo((int) late);
        assertThat(chart.late()).allMatch(one -> one.hour() >= 0 && one.hour() < 24 && one.times() > 0);
    }

    @Test
    void theTrendEndsWithTheMonthAndLeavesOutMonthsWithoutRecords() {
        assertThat(chart.trend()).last().satisfies(share -> {
            assertThat(share.month()).isEqualTo(ReportsFixture.OCTOBER);
            assertThat(share.percent()).isBetween(0.0, 100.0);
        });
        assertThat(chart.trend()).hasSize(1);
        assertThat(new MonthChart.Share(ReportsFixture.OCTOBER, 0, 0).percent()).isZero();
    }

    @Test
    void aPageOfChartsFollowsWhereItIsWantedOrSet() throws InterruptedException {
        ReportWish wish = ReportWish.of(ReportCode.R3, ReportsFixture.OCTOBER);
        int plain = pages(wish);
        assertThat(pages(wish.charted(true))).isEqualTo(plain + 1);
        office.reports.settings().saveCharts(ReportCode.R3, true);
        assertThat(pages(wish)).isEqualTo(plain + 1);
        assertThat(pages(wish.charted(false))).isEqualTo(plain);
        office.reports.settings().saveCharts(ReportCode.R1, true);
        assertThat(office.reports.settings().charts(ReportCode.R1)).as("a list of one day has none").isFalse();
        assertThat(chart.sheet().days()).hasSameSizeAs(chart.days());
    }

    private int pages(ReportWish wish) throws InterruptedException {
        return office.reports.desk().make(wish).run(Job.Progress.NONE).pages().count();
    }
}
