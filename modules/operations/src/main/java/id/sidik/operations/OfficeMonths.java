package id.sidik.operations;

import id.sidik.domain.MonthRecap;
import id.sidik.operations.base.JudgedMonths;
import id.sidik.operations.base.JudgedPerson;
import id.sidik.operations.month.RecapDesk;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import id.sidik.rules.Regulation;
import java.time.YearMonth;
import java.util.List;

/** The months, each by the regulation that the office has chosen for it. */
record OfficeMonths(RecapDesk recaps) implements JudgedMonths {
    private RecapRequest request(YearMonth month) {
        return new RecapRequest(month, recaps.chosen(month));
    }

    @Override
    public Regulation regulation(YearMonth month) {
        return recaps.current(month);
    }

    @Override
    public MonthRecap recap(YearMonth month) throws InterruptedException {
        return recaps.recap(request(month)).run(Job.Progress.NONE);
    }

    @Override
    public List<JudgedPerson> people(YearMonth month) throws InterruptedException {
        return recaps.people(request(month)).run(Job.Progress.NONE);
    }
}
