package id.sidik.operations.reports;

import id.sidik.domain.MonthRecap;
import id.sidik.operations.month.RecapDesk;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The figures of charts. */
public final class ChartDesk {
    private static final int MONTHS_OF_TREND = 6;

    private final RecapDesk recaps;

    ChartDesk(RecapDesk recaps) {
        this.recaps = recaps;
    }

    public Job<MonthChart> of(YearMonth month) {
        return progress -> of(recap(month, progress), progress);
    }

    /** Of a month as it is printed. */
    MonthChart of(MonthRecap recap, Job.Progress progress) throws InterruptedException {
        YearMonth month = recap.month();
        List<MonthChart.Share> trend = new ArrayList<>();
        for (YearMonth earlier = month.minusMonths(MONTHS_OF_TREND - 1L); earlier.isBefore(month); earlier = earlier
                .plusMonths(1)) {
            progress.at(trend.size(), MONTHS_OF_TREND, "chart.reading", earlier);
            MonthChart.Share share = MonthChart.share(recap(earlier, progress));
            if (share.present() > 0) trend.add(share);
        }
        trend.add(MonthChart.share(recap));
        return MonthChart.of(recap, trend);
    }

    private MonthRecap recap(YearMonth month, Job.Progress progress) throws InterruptedException {
        return recaps.recap(new RecapRequest(month, recaps.chosen(month))).run(progress);
    }
}
