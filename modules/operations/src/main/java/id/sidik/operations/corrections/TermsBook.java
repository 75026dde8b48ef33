package id.sidik.operations.corrections;

import id.sidik.domain.ManualReason;
import id.sidik.operations.base.ClosedMonths;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.operations.schedule.ScheduleFacts;
import id.sidik.rules.ReconciliationDates;
import id.sidik.rules.Regulation;
import id.sidik.rules.WorkCalendar;
import id.sidik.rules.WorkdayCount;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Works out by which terms a month may be corrected today. */
final class TermsBook {
    private static final String SECOND = "corrections.secondPerson";

    private final Records records;
    private final Supplier<Regulation> regulation;
    private final ClosedMonths months;
    private final OfficeDay day;

    TermsBook(Records records, Supplier<Regulation> regulation, ClosedMonths months, OfficeDay day) {
        this.records = records;
        this.regulation = regulation;
        this.months = months;
        this.day = day;
    }

    CorrectionTerms of(YearMonth month) {
        Regulation rules = regulation.get();
        WorkCalendar calendar = records.read(tables -> calendar(tables, month));
        String pattern = records.read(tables -> pattern(tables, month)).orElseGet(rules::usualPattern);
        ReconciliationDates dates = ReconciliationDates.of(rules, pattern, month, calendar);
        LocalDate today = day.today();
        boolean late = today.isAfter(dates.close()) || months.closed(month);
        LocalDate from = today.isBefore(dates.open()) ? dates.open() : today;
        int left = late ? 0 : WorkdayCount.between(rules, pattern, calendar, from, dates.close());
        List<ManualReason> reasons = Arrays.stream(ManualReason.values()).filter(rules.manual()::allows).toList();
        return new CorrectionTerms(month, reasons, !rules.manual().signedBy().isBlank(), secondPerson(), dates, late,
                left);
    }

    private static WorkCalendar calendar(Tables tables, YearMonth month) {
        LocalDate from = month.plusMonths(1).atDay(1);
        return new WorkCalendar(tables.calendar().holidays(from, from.plusMonths(1)), tables.calendar().ramadan());
    }

    /** The unit's own pattern, as far as one holds for everybody. */
    private static Optional<String> pattern(Tables tables, YearMonth month) {
        LocalDate from = month.plusMonths(1).atDay(1);
        return ScheduleFacts.unitPattern(tables, from);
    }

    boolean secondPerson() {
        return records.read(tables -> tables.settings().get(SECOND)).map(Boolean::parseBoolean).orElse(false);
    }

    void askSecondPerson(boolean asked) {
        records.transact(tables -> {
            tables.settings().put(SECOND, String.valueOf(asked));
            return asked;
        });
    }

    /** Whether a fact of that month would come too late now. */
    boolean late(YearMonth month) {
        return of(month).late();
    }

    LocalDate today() {
        return day.today();
    }
}
