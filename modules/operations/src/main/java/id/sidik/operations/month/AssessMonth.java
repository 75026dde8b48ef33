package id.sidik.operations.month;

import id.sidik.domain.ApelPresence;
import id.sidik.domain.DayResult;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.Permit;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.Punch;
import id.sidik.domain.RecapPerson;
import id.sidik.operations.control.GatheringFacts;
import id.sidik.operations.corrections.CorrectionFacts;
import id.sidik.operations.work.Job;
import id.sidik.operations.base.Records;
import id.sidik.operations.permits.ExemptionFacts;
import id.sidik.operations.permits.PermitFacts;
import id.sidik.operations.permits.ServiceFacts;
import id.sidik.operations.roads.PhoneFacts;
import id.sidik.operations.schedule.PersonSchedule;
import id.sidik.operations.schedule.ScheduleFacts;
import id.sidik.rules.Circumstances;
import id.sidik.rules.MonthFacts;
import id.sidik.rules.OpenValues;
import id.sidik.rules.Regulation;
import id.sidik.rules.TimeRecord;
import id.sidik.rules.Totals;
import id.sidik.rules.WorkCalendar;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A unit's month by a regulation: the facts of one moment, then the pure rules, person by person. Who has the same facts
 * as the last time has the same results.
 */
final class AssessMonth implements Job<MonthRecap> {
    /** A permit's evidence may come in until workdays of the month after (rule model, section 8). */
    private static final int CALENDAR_DAYS_AFTER = 45;

    private final Records records;
    private final Regulation regulation;
    private final YearMonth month;
    private final CodeEdition evaluator;
    private final LocalDate today;
    private final boolean corrected;
    private final boolean keeping;

    /** @param today the last day that is judged */
    AssessMonth(Records records, Regulation regulation, YearMonth month, CodeEdition evaluator, LocalDate today) {
        this(records, regulation, month, evaluator, today, true, true);
    }

    private AssessMonth(Records records, Regulation regulation, YearMonth month, CodeEdition evaluator,
            LocalDate today, boolean corrected, boolean keeping) {
        this.corrected = corrected;
        this.keeping = keeping;
        this.records = records;
        this.regulation = regulation;
        this.month = month;
        this.evaluator = evaluator;
        this.today = today;
    }

    /** The same month as the machines alone told it, without what people said against their records. */
    AssessMonth told() {
        return new AssessMonth(records, regulation, month, evaluator, today, false, false);
    }

    /** The same, but the results are not kept: nobody works by this regulation yet. */
    AssessMonth tried() {
        return new AssessMonth(records, regulation, month, evaluator, today, true, false);
    }

    /** Everything that the month is made of, read at one moment. */
    private record Facts(Map<RecapPerson, List<Punch>> people, ScheduleFacts schedule,
            Map<EmployeeId, List<Permit>> permits, Map<EmployeeId, List<Exemption>> exemptions,
            Map<EmployeeId, ServiceSpan> service, WorkCalendar calendar, CorrectionFacts corrections,
            Map<EmployeeId, List<TimeRecord>> phones, Map<EmployeeId, List<ApelPresence>> lists) {}

    /** @param facts of everybody who served, by {@link PersonKey} */
    record Judged(MonthRecap recap, Map<String, MonthFacts> facts) {}

    @Override
    public MonthRecap run(Progress progress) throws InterruptedException {
        return judge(progress).recap();
    }

    Judged judge(Progress progress) throws InterruptedException {
        Facts facts = records.read(this::facts);
        Map<RecapPerson, MonthFacts> known = new LinkedHashMap<>();
        facts.people().forEach((person, punches) -> {
            ServiceSpan span = span(person, facts);
            if (!span.isEmpty()) known.put(person, facts(person, span, punches, facts));
        });
        Map<RecapPerson, List<DayResult>> results = keeping ? kept(known, progress) : anew(known, progress);
        List<PersonMonth> rows = List.copyOf(facts.people().keySet()).parallelStream().map(person -> {
            ServiceSpan span = span(person, facts);
            List<DayResult> days = span.served(results.getOrDefault(person, List.of()));
            return new PersonMonth(person, span.fill(month, days), Totals.of(regulation, days));
        }).toList();
        Map<String, MonthFacts> named = new HashMap<>();
        known.forEach((person, own) -> named.put(PersonKey.of(person), own));
        return new Judged(new MonthRecap(month, regulation.edition(), rows, openValues(rows)), named);
    }

    private Map<RecapPerson, List<DayResult>> kept(Map<RecapPerson, MonthFacts> known, Progress progress)
            throws InterruptedException {
        KeptResults results = new KeptResults(records, month, regulation, evaluator);
        Map<RecapPerson, List<DayResult>> days = new HashMap<>();
        for (Map.Entry<RecapPerson, MonthFacts> entry : known.entrySet()) {
            if (progress.stopRequested()) throw new InterruptedException("stopped while assessing");
            progress.at(days.size(), known.size(), "recap.assessing");
            days.put(entry.getKey(), results.of(PersonKey.of(entry.getKey()), entry.getValue()));
        }
        results.keep();
        return days;
    }

    private Map<RecapPerson, List<DayResult>> anew(Map<RecapPerson, MonthFacts> known, Progress progress)
            throws InterruptedException {
        List<List<DayResult>> judged = new ManyAtOnce(regulation, List.copyOf(known.values()), progress).judge();
        Map<RecapPerson, List<DayResult>> days = new HashMap<>();
        int at = 0;
        for (RecapPerson person : known.keySet()) days.put(person, judged.get(at++));
        return days;
    }

    private ServiceSpan span(RecapPerson person, Facts facts) {
        return person.employee().map(facts.service()::get).orElseGet(() -> ServiceSpan.whole(month)).upTo(today);
    }

    private List<String> openValues(List<PersonMonth> rows) {
        return rows.parallelStream().collect(() -> new OpenValues(regulation), (values, row) -> values.take(row.days()),
                OpenValues::join).list();
    }

    private Facts facts(Tables tables) {
        LocalDate from = month.atDay(1).minusDays(1);
        LocalDate until = month.atEndOfMonth().plusDays(2);
        MonthPeople people = new MonthPeople(month, tables.machines().list())
                .punches(tables.punches().rowsByBadge(from, until))
                .users(tables.machineUsers().list(), tables.aliases().list());
        WorkCalendar calendar = new WorkCalendar(
                tables.calendar().holidays(from, until.plusDays(CALENDAR_DAYS_AFTER)), tables.calendar().ramadan());
        Map<EmployeeId, List<ServiceFacts.Away>> away = ServiceFacts.of(tables);
        List<Employee> employees = tables.employees().list().stream().filter(employee -> away
                .getOrDefault(employee.id(), List.of()).stream().noneMatch(each -> each.coversAll(month))).toList();
        Map<EmployeeId, ServiceSpan> service = employees.stream().collect(Collectors.toMap(Employee::id,
                employee -> ServiceSpan.of(employee, month).without(away.getOrDefault(employee.id(), List.of()))));
        return new Facts(people.rows(employees), ScheduleFacts.of(tables, month.atDay(1), month.atEndOfMonth()),
                PermitFacts.of(tables, month.atDay(1), until), ExemptionFacts.of(tables, month.atDay(1), until),
                service, calendar, corrected ? CorrectionFacts.of(tables, from, until) : CorrectionFacts.none(),
                PhoneFacts.of(tables, from, until, corrected), GatheringFacts.of(tables, month.atDay(1), until));
    }

    private MonthFacts facts(RecapPerson person, ServiceSpan span, List<Punch> punches, Facts facts) {
        PersonSchedule schedule = facts.schedule().of(person.employee());
        List<Permit> permits = person.employee().map(id -> facts.permits().getOrDefault(id, List.of()))
                .orElse(List.of());
        List<Exemption> exemptions = person.employee().map(id -> facts.exemptions().getOrDefault(id, List.of()))
                .orElse(List.of());
        List<TimeRecord> records = new ArrayList<>(facts.corrections().records(person.employee(), punches));
        person.employee().map(facts.phones()::get).ifPresent(records::addAll);
        return new MonthFacts(span.from(), span.to(), schedule.patterns(), schedule.roster(),
                records, permits, facts.calendar())
                .with(Circumstances.NONE.withExemptions(exemptions).withSpecialPeriods(schedule.specials())
                        .withApel(person.employee().map(facts.lists()::get).orElse(List.of())));
    }
}
