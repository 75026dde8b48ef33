package id.sidik.operations.corrections;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Inspection;
import id.sidik.domain.Inspection.Matter;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The open questions of a month, person by person, until each has an answer. */
public final class ReconciliationDesk {
    /** The months as they are judged. @param told by the machines alone */
    record Views(MonthView now, MonthView told) {}

    private final Records records;
    private final CorrectionDesk corrections;
    private final Views months;
    private final OfficeDay day;
    private final Clock clock;
    private final String operator;

    ReconciliationDesk(Records records, CorrectionDesk corrections, Views months, OfficeDay day, Clock clock,
            String operator) {
        this.records = records;
        this.corrections = corrections;
        this.months = months;
        this.day = day;
        this.clock = clock;
        this.operator = operator;
    }

    /** Days that are over; of today nothing is asked yet. */
    public Job<Reconciliation> of(YearMonth month) {
        return progress -> {
            progress.at(0, 2, "recon.judging");
            MonthRecap now = months.now().of(month);
            ReconReading reading = records.read(tables -> new ReconReading(tables, now, day.today()));
            progress.at(1, 2, "recon.judging");
            Map<EmployeeId, PersonMonth> told = reading.corrected() ? rows(months.told().of(month)) : Map.of();
            return new Reconciliation(month, corrections.terms(month), reading.people(told));
        };
    }

    private static Map<EmployeeId, PersonMonth> rows(MonthRecap recap) {
        return recap.people().stream().filter(row -> row.person().employee().isPresent())
                .collect(Collectors.toMap(row -> row.person().employee().orElseThrow(), row -> row));
    }

    /**
     * Leaves a day as it is: its open matters were looked at.
     *
     * @throws TroubleException KOR-103 without a note, KOR-107 when nothing is open
     */
    public void settle(EmployeeId person, ReconDay open, String note) {
        if (note.isBlank()) throw DraftChecks.trouble("KOR-103", "noReason");
        if (open.open().isEmpty()) throw DraftChecks.trouble("KOR-107", "nothing");
        String found = DayMatters.found(open.now(), open.together(), open.sidak(), open.doubts());
        records.transact(tables -> {
            for (Matter matter : open.open())
                tables.inspections().add(new Inspection(UuidV7.at(clock.instant()), person, open.date(), matter, found,
                        note.strip(), clock.instant(), operator));
            return open;
        });
    }

    /** One person's day with all that was said of it; empty for a day that is not asked about. */
    public static Optional<ReconDay> day(ReconPerson person, LocalDate date) {
        return person.days().stream().filter(one -> one.date().equals(date)).findFirst();
    }
}
