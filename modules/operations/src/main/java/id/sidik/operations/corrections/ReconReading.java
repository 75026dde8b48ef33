package id.sidik.operations.corrections;

import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Inspection;
import id.sidik.domain.Inspection.Matter;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.control.SpotFacts;
import id.sidik.operations.control.SpotFound;
import id.sidik.operations.roads.PhoneFacts;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a judged month is asked about, from what was said and seen of it at one moment. The one place that counts it. */
public final class ReconReading {
    private final Map<EmployeeId, List<CorrectionLine>> corrections;
    private final Map<EmployeeId, List<Inspection>> looks;
    private final SameSecond together;
    private final SpotFacts sidak;
    private final Map<EmployeeId, Map<LocalDate, Set<String>>> doubts;
    private final boolean cancelled;
    private final MonthRecap now;
    private final LocalDate today;

    /** @param today of which, and of later days, nothing is asked yet */
    ReconReading(Tables tables, MonthRecap now, LocalDate today) {
        LocalDate from = now.month().atDay(1);
        LocalDate to = now.month().plusMonths(1).atDay(1);
        corrections = CorrectionDesk.lines(tables, from, to).stream()
                .collect(Collectors.groupingBy(line -> line.correction().employee()));
        looks = tables.inspections().between(from, to).stream().collect(Collectors.groupingBy(Inspection::employee));
        together = new SameSecond(tables.punches().rowsBetween(from, to));
        sidak = new SpotFacts(tables, from, to);
        doubts = PhoneFacts.doubts(tables, from, to);
        cancelled = PhoneFacts.anyCancelled(tables, from, to);
        this.now = now;
        this.today = today;
    }

    /** How far the reconciliation of a month is. */
    public static ReconCount count(Tables tables, MonthRecap now, LocalDate today) {
        return ReconCount.of(new ReconReading(tables, now, today).people(Map.of()));
    }

    /** Whether anybody said anything against the records. */
    boolean corrected() {
        return !corrections.isEmpty() || cancelled;
    }

    /** All employees. @param told by the machines alone; who is missing there is as now */
    List<ReconPerson> people(Map<EmployeeId, PersonMonth> told) {
        List<ReconPerson> people = new ArrayList<>();
        for (PersonMonth row : now.people())
            row.person().employee().ifPresent(id -> people.add(new ReconPerson(id, row.person(),
                    days(id, row, told.getOrDefault(id, row)))));
        return people;
    }

    private List<ReconDay> days(EmployeeId id, PersonMonth row, PersonMonth told) {
        List<ReconDay> days = new ArrayList<>();
        for (int i = 0; i < row.days().size(); i++) {
            DayResult judged = row.days().get(i);
            if (!judged.date().isBefore(today)) break;
            LocalDate date = judged.date();
            List<CorrectionLine> lines = corrections.getOrDefault(id, List.of()).stream()
                    .filter(line -> line.correction().day().equals(date)).toList();
            List<Inspection> looked = looks.getOrDefault(id, List.of()).stream()
                    .filter(look -> look.day().equals(date)).toList();
            int people = together.with(id, date);
            Optional<SpotFound> found = sidak.of(id, date);
            Set<String> phone = doubts.getOrDefault(id, Map.of()).getOrDefault(date, Set.of());
            List<Matter> open = open(judged, people, found, phone, looked);
            if (!open.isEmpty() || !lines.isEmpty() || !looked.isEmpty())
                days.add(new ReconDay(open, told.days().get(i), judged, people, found, phone, lines, looked));
        }
        return days;
    }

    private static List<Matter> open(DayResult day, int together, Optional<SpotFound> sidak, Set<String> doubts,
            List<Inspection> looks) {
        String found = DayMatters.found(day, together, sidak, doubts);
        return DayMatters.of(day, together, sidak, doubts).stream().filter(matter -> looks.stream()
                .noneMatch(look -> look.matter() == matter && look.found().equals(found))).toList();
    }
}
