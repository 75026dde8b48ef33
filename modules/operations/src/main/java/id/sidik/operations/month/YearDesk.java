package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.RecapPerson;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.rules.Discipline;
import id.sidik.rules.Regulation;
import id.sidik.store.PunchFilter;
import id.sidik.store.PunchSort;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The year by a regulation: closed months by their copies, open ones by the facts of now. */
public final class YearDesk {
    private static final PunchSort OLDEST_FIRST = new PunchSort(PunchSort.By.TIME, true);

    private final Records records;
    private final MonthSheets sheets;
    private final BiFunction<String, YearMonth, Regulation> regulations;
    private final Supplier<LocalDate> today;

    YearDesk(Records records, MonthSheets sheets, BiFunction<String, YearMonth, Regulation> regulations,
            Supplier<LocalDate> today) {
        this.records = records;
        this.sheets = sheets;
        this.regulations = regulations;
        this.today = today;
    }

    private static final class Person {
        private RecapPerson last;
        private final List<DayResult> days = new ArrayList<>();
        private final List<YearSheet.Share> months = new ArrayList<>();

        Person(RecapPerson first) {
            last = first;
        }
    }

    /**
     * From January of the year before, because neither a run of absences nor minutes that are carried over end with
     * December; never from before the first record. A day counts when it is over and the machines' logs have told it, or
     * its month is closed.
     *
     * @throws id.sidik.operations.work.TroubleException ATR-101 for an unknown regulation
     */
    public Job<YearSheet> year(int year, String regulation) {
        return year(year, YearMonth.of(year + 1, 2), regulation);
    }

    /**
     * The year as it stood at the end of a month, as {@link #year(int, String)} else: nothing that came later counts.
     *
     * @throws id.sidik.operations.work.TroubleException ATR-101 for an unknown regulation
     */
    public Job<YearSheet> until(YearMonth end, String regulation) {
        return year(end.getYear(), end, regulation);
    }

    private Job<YearSheet> year(int year, YearMonth end, String regulation) {
        YearMonth december = YearMonth.of(year, 12);
        YearMonth asked = earlier(december, end);
        Regulation by = regulations.apply(regulation, earlier(asked, YearMonth.from(today.get())));
        return progress -> {
            YearMonth first = first(YearMonth.of(year - 1, 1));
            LocalDate told = told();
            YearMonth until = earlier(end, YearMonth.from(told));
            Map<String, Person> people = new LinkedHashMap<>();
            for (YearMonth month = first; !month.isAfter(until); month = month.plusMonths(1)) {
                if (progress.stopRequested()) throw new InterruptedException("stopped while adding up a year");
                progress.at(month.getMonthValue(), 12, "year.adding", month);
                add(new Asked(month, year, told, regulations.apply(regulation, month)), people, progress);
            }
            YearMonth begin = first.getYear() < year ? YearMonth.of(year, 1) : first;
            YearMonth last = earlier(asked, until);
            return new YearSheet(year, begin, last.isBefore(begin) ? begin : last, by.edition(), people.values()
                    .stream()
                    .filter(one -> !one.months.isEmpty()).map(one -> line(one, year, by)).toList());
        };
    }

    /** @param told the first day that does not count yet where its month is open */
    private record Asked(YearMonth month, int year, LocalDate told, Regulation by) {}

    /** Today, or the first day that no log has told. */
    private LocalDate told() {
        LocalDate now = today.get();
        return records.read(ToldDays::until).filter(now::isAfter).orElse(now);
    }

    private void add(Asked asked, Map<String, Person> people, Job.Progress progress) throws InterruptedException {
        YearMonth month = asked.month();
        Optional<MonthSheet> closed = sheets.closed(month);
        MonthRecap recap = closed.isPresent() ? closed.get().recap() : sheets.assess(asked.by(), month).run(progress);
        LocalDate end = closed.isPresent() ? today.get() : asked.told();
        for (PersonMonth row : recap.people()) {
            if (row.person().employee().isEmpty()) continue;
            Person one = people.computeIfAbsent(PersonKey.of(row.person()), any -> new Person(row.person()));
            one.last = row.person();
            List<DayResult> over = row.days().stream().filter(day -> day.date().isBefore(end)).toList();
            one.days.addAll(over);
            if (month.getYear() == asked.year()) one.months.add(share(month, closed.isPresent(), over));
        }
    }

    private static YearSheet.Share share(YearMonth month, boolean closed, List<DayResult> days) {
        return new YearSheet.Share(month, closed, (int) days.stream().filter(DayResult::absent).count(),
                days.stream().mapToInt(day -> day.late() + day.early()).sum());
    }

    private static YearSheet.Line line(Person one, int year, Regulation by) {
        List<DayResult> counted = one.days.stream().filter(day -> day.date().getYear() == year)
                .filter(day -> day.absent() || day.late() + day.early() > 0).toList();
        return new YearSheet.Line(one.last, Discipline.of(by, year, one.days), one.months, counted);
    }

    private YearMonth first(YearMonth wanted) {
        return records.read(tables -> tables.punches().page(PunchFilter.ALL, OLDEST_FIRST, 0, 1)).stream().findFirst()
                .map(row -> YearMonth.from(row.punch().at())).filter(month -> month.isAfter(wanted)).orElse(wanted);
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
