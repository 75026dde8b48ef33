package id.sidik.operations.month;

import id.sidik.domain.Machine;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.corrections.SilenceReading;
import id.sidik.operations.month.MonthCheck.Outcome;
import id.sidik.operations.work.Sentence;
import id.sidik.store.Contact;
import id.sidik.store.MonthEvent;
import id.sidik.store.QuarantinedRow;
import id.sidik.store.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The check list before a month becomes final. What waits for somebody's decision blocks; what cannot be mended any more
 * (a machine that burnt, a row that is no punch) or harms nobody is overridden with a reason.
 */
final class MonthChecks {
    private static final int ROWS_LOOKED_AT = 10_000;
    private static final int CONTACTS_LOOKED_AT = 1000;
    private static final int MOST_DETAILS = 50;

    private final Tables tables;
    private final YearMonth month;
    private final ZoneId zone;
    private final LocalDate today;
    private final Map<String, String> reasons;
    private final List<MonthCheck> checks = new ArrayList<>();

    /** @param reasons to override, by the name of the check */
    MonthChecks(Tables tables, YearMonth month, ZoneId zone, LocalDate today, Map<String, String> reasons) {
        this.tables = tables;
        this.month = month;
        this.zone = zone;
        this.today = today;
        this.reasons = reasons;
    }

    List<MonthCheck> of(MonthSheet sheet, List<OpenMatters.Matter> matters) {
        add("MACHINES", true, machines());
        add("SILENCE", true, silences());
        add("QUARANTINE", true, quarantine());
        add("STRANGERS", true, strangers(sheet));
        add("CALENDAR", true, calendar());
        add("PAY", true, pay(sheet));
        for (OpenMatters.Kind kind : OpenMatters.Kind.values())
            add(kind.name(), !kind.blocks(), matters.stream().filter(matter -> matter.kind() == kind)
                    .map(OpenMatters.Matter::what).toList());
        return List.copyOf(checks);
    }

    private void add(String name, boolean overridable, List<Sentence> details) {
        String reason = reasons.getOrDefault(name, "").strip();
        Outcome outcome = details.isEmpty()
                ? Outcome.MET
                : !overridable ? Outcome.BLOCKS : reason.isEmpty() ? Outcome.OVERRIDABLE : Outcome.OVERRIDDEN;
        checks.add(new MonthCheck(name, outcome, details.size(), outcome == Outcome.OVERRIDDEN ? reason : "",
                details.stream().limit(MOST_DETAILS).toList()));
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Each machine's whole log was read after the month's last day, so that each of its days is complete. */
    private List<Sentence> machines() {
        Instant over = begins(month.plusMonths(1).atDay(1));
        List<Sentence> missing = new ArrayList<>();
        for (Machine machine : tables.machines().list()) {
            Optional<Instant> last = tables.contacts().history(machine.id(), CONTACTS_LOOKED_AT).stream()
                    .filter(contact -> contact.result().good()).map(Contact::at).findFirst();
            if (last.isPresent() && !last.get().isBefore(over)) continue;
            missing.add(last.map(at -> Sentence.of("month.check.machine", machine.name(), LocalDate.ofInstant(at,
                    zone)))
                    .orElseGet(() -> Sentence.of("month.check.machineNever", machine.name())));
        }
        return missing;
    }

    /** Times in which a machine told nothing although it usually does, and of which nobody made an incident. */
    private List<Sentence> silences() {
        return SilenceReading.of(tables, month, today).reversed().stream().map(silence -> Sentence.of(
                "month.check.silence", silence.machineName(), silence.from(), silence.until(), silence.usual()))
                .toList();
    }

    /** Rows that came since the month before was closed, or in the month and later. */
    private List<Sentence> quarantine() {
        Instant since = tables.monthEvents().all().stream().filter(event -> event.month().isBefore(month)
                && (event.kind() == MonthEvent.Kind.FINAL || event.kind() == MonthEvent.Kind.REVISION))
                .map(MonthEvent::at)
                .max(Comparator.naturalOrder()).filter(at -> at.isAfter(begins(month.atDay(1))))
                .orElse(begins(month.atDay(1)));
        List<QuarantinedRow> rows = tables.quarantine().list(0, ROWS_LOOKED_AT);
        return rows.stream().filter(row -> !row.receivedAt().isBefore(since))
                .map(row -> Sentence.of("month.check.row", name(row), row.why(), LocalDate.ofInstant(row.receivedAt(),
                        zone)))
                .toList();
    }

    private String name(QuarantinedRow row) {
        return tables.machines().list().stream().filter(machine -> machine.id().equals(row.machine())).findFirst()
                .map(Machine::name).orElse(row.machine().serial());
    }

    private static List<Sentence> strangers(MonthSheet sheet) {
        return sheet.recap().people().stream().filter(row -> row.person().employee().isEmpty())
                .filter(row -> row.days().stream().anyMatch(day -> day.in().or(day::out).isPresent()))
                .map(row -> Sentence.of("month.check.stranger", row.person().pin(), row.person().machineName()))
                .toList();
    }

    private List<Sentence> calendar() {
        boolean known = !tables.calendar().holidays(month.atDay(1).withDayOfYear(1), month.atDay(1).withDayOfYear(1)
                .plusYears(1)).isEmpty();
        return known ? List.of() : List.of(Sentence.of("month.check.calendar", String.valueOf(month.getYear())));
    }

    /** An office that enters no allowances computes no pay here. */
    private static List<Sentence> pay(MonthSheet sheet) {
        Stream<PersonMonth> employees = sheet.recap().people().stream().filter(row -> row.person().employee()
                .isPresent());
        List<PersonMonth> without = employees.filter(row -> row.person().employee().flatMap(sheet::tpp).flatMap(
                TppLine::amount).isEmpty()).toList();
        if (sheet.tpp().values().stream().allMatch(line -> line.amount().isEmpty())) return List.of();
        return without.stream().map(row -> Sentence.of("month.check.pay", row.person().name())).toList();
    }
}
