package id.sidik.operations.reports;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MonthTotals;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.RecapPerson;
import id.sidik.domain.ReportLook;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.reporting.PrintStamp;
import id.sidik.reporting.YearReport;
import id.sidik.reporting.YearRow;
import id.sidik.store.PunchFilter;
import id.sidik.store.PunchSort;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * R14: closed months from their copies, open ones from the facts of now; none before the first record or to
 * come, and no open one after the last record: nobody was absent where nothing was pulled yet.
 */
final class YearMaker {
    private static final PunchSort OLDEST_FIRST = new PunchSort(PunchSort.By.TIME, true);
    private final Records records;
    private final MonthSource months;
    private final Supplier<LocalDate> today;

    YearMaker(Records records, MonthSource months, Supplier<LocalDate> today) {
        this.records = records;
        this.months = months;
        this.today = today;
    }

    /** A person's months while they are put together; the last known position stands on the page. */
    private static final class Gathered {
        private RecapPerson person;
        private final Map<Month, MonthTotals> months = new EnumMap<>(Month.class);

        private Gathered(RecapPerson person) {
            this.person = person;
        }
    }

    Maker.Made make(ReportWish wish, ReportLook look, Job.Progress progress) throws InterruptedException {
        int year = wish.month().getYear();
        Map<EmployeeId, Gathered> people = new LinkedHashMap<>();
        List<YearMonth> open = new ArrayList<>();
        List<YearMonth> silent = new ArrayList<>();
        YearMonth recorded = recorded(PunchSort.NEWEST_FIRST).orElse(end(year));
        MonthSource.Month last = months.month(end(year), progress);
        for (YearMonth month = first(year); !month.isAfter(end(year)); month = month.plusMonths(1)) {
            if (progress.stopRequested()) throw new InterruptedException("stopped while adding up a year");
            progress.at(month.getMonthValue(), Month.DECEMBER.getValue(), "year.adding", month);
            MonthSource.Month one = month.equals(end(year)) ? last : months.month(month, progress);
            if (one.stamp().draft() && month.isAfter(recorded)) {
                silent.add(month);
                continue;
            }
            if (one.stamp().draft()) open.add(month);
            for (PersonMonth row : one.sheet().recap().people()) add(people, month.getMonth(), row);
        }
        List<YearRow> rows = people.values().stream().map(one -> new YearRow(one.person, one.months)).toList();
        YearReport body = new YearReport(year, open, silent, Parts.of(records).of(rows, YearRow::person, look));
        PrintStamp stamp = new PrintStamp(last.stamp().printedAt(), last.stamp().operator(), !open.isEmpty() || !silent
                .isEmpty(), "");
        return new Maker.Made(body, last.sheet().unit(), stamp, last.sheet().recap().regulation());
    }

    private static void add(Map<EmployeeId, Gathered> people, Month month, PersonMonth row) {
        row.person().employee().ifPresent(id -> {
            Gathered one = people.computeIfAbsent(id, _ -> new Gathered(row.person()));
            one.person = row.person();
            one.months.put(month, row.totals());
        });
    }

    private YearMonth first(int year) {
        YearMonth january = YearMonth.of(year, Month.JANUARY);
        YearMonth recorded = recorded(OLDEST_FIRST).orElse(january);
        YearMonth first = recorded.isAfter(january) ? recorded : january;
        return first.isAfter(end(year)) ? end(year) : first;
    }

    /** The month of the record that comes first. */
    private Optional<YearMonth> recorded(PunchSort order) {
        return records.read(tables -> tables.punches().page(PunchFilter.ALL, order, 0, 1)).stream().findFirst().map(
                row -> YearMonth.from(row.punch().at()));
    }

    private YearMonth end(int year) {
        YearMonth december = YearMonth.of(year, Month.DECEMBER);
        YearMonth running = YearMonth.from(today.get());
        return running.getYear() == year && running.isBefore(december) ? running : december;
    }
}
