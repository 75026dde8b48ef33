package id.sidik.operations.corrections;

import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Inspection;
import id.sidik.domain.Inspection.Matter;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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

    /** What was said and seen of a month. */
    private record Said(Map<EmployeeId, List<CorrectionLine>> corrections, Map<EmployeeId, List<Inspection>> looks,
            SameSecond together) {}

    /** Days that are over; of today nothing is asked yet. */
    public Job<Reconciliation> of(YearMonth month) {
        return progress -> {
            progress.at(0, 2, "recon.judging");
            MonthRecap now = months.now().of(month);
            Said said = records.read(tables -> said(tables, month));
            progress.at(1, 2, "recon.judging");
            Map<EmployeeId, PersonMonth> told = said.corrections().isEmpty() ? Map.of() : rows(months.told().of(month));
            List<ReconPerson> people = new ArrayList<>();
            for (PersonMonth row : now.people())
                row.person().employee().ifPresent(id -> people.add(new ReconPerson(id, row.person(),
                        days(id, row, told.getOrDefault(id, row), said))));
            return new Reconciliation(month, corrections.terms(month), people);
        };
    }

    private static Map<EmployeeId, PersonMonth> rows(MonthRecap recap) {
        return recap.people().stream().filter(row -> row.person().employee().isPresent())
                .collect(Collectors.toMap(row -> row.person().employee().orElseThrow(), row -> row));
    }

    private static Said said(Tables tables, YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate to = month.plusMonths(1).atDay(1);
        return new Said(
                CorrectionDesk.lines(tables, from, to).stream()
                        .collect(Collectors.groupingBy(line -> line.correction().employee())),
                tables.inspections().between(from, to).stream().collect(Collectors.groupingBy(Inspection::employee)),
                new SameSecond(tables.punches().rowsBetween(from, to)));
    }

    private List<ReconDay> days(EmployeeId id, PersonMonth row, PersonMonth told, Said said) {
        List<ReconDay> days = new ArrayList<>();
        for (int i = 0; i < row.days().size(); i++) {
            DayResult now = row.days().get(i);
            if (!now.date().isBefore(day.today())) break;
            LocalDate date = now.date();
            List<CorrectionLine> lines = said.corrections().getOrDefault(id, List.of()).stream()
                    .filter(line -> line.correction().day().equals(date)).toList();
            List<Inspection> looks = said.looks().getOrDefault(id, List.of()).stream()
                    .filter(look -> look.day().equals(date)).toList();
            int together = said.together().with(id, date);
            List<Matter> open = open(now, together, looks);
            if (!open.isEmpty() || !lines.isEmpty() || !looks.isEmpty())
                days.add(new ReconDay(open, told.days().get(i), now, together, lines, looks));
        }
        return days;
    }

    private static List<Matter> open(DayResult day, int together, List<Inspection> looks) {
        String found = DayMatters.found(day, together);
        return DayMatters.of(day, together).stream().filter(matter -> looks.stream()
                .noneMatch(look -> look.matter() == matter && look.found().equals(found))).toList();
    }

    /**
     * Leaves a day as it is: its open matters were looked at.
     *
     * @throws TroubleException KOR-103 without a note, KOR-107 when nothing is open
     */
    public void settle(EmployeeId person, ReconDay open, String note) {
        if (note.isBlank()) throw DraftChecks.trouble("KOR-103", "noReason");
        if (open.open().isEmpty()) throw DraftChecks.trouble("KOR-107", "nothing");
        String found = DayMatters.found(open.now(), open.together());
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
