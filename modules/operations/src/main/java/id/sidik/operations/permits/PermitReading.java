package id.sidik.operations.permits;

import id.sidik.operations.work.CameFrom;
import id.sidik.operations.base.Origins;
import id.sidik.domain.DocumentRef;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import id.sidik.domain.Reason;
import id.sidik.operations.permits.PermitRow.Said;
import id.sidik.rules.PermitReview;
import id.sidik.rules.PermitReview.Verdict;
import id.sidik.rules.Regulation;
import id.sidik.store.Authorship;
import id.sidik.store.MonthEvent;
import id.sidik.store.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes rows of what is kept: the state of each permit, and why. */
final class PermitReading {
    private final Regulation regulation;
    private final Tables tables;
    private final LocalDate today;
    private final Map<EmployeeId, Employee> employees;
    private final Map<YearMonth, Optional<Instant>> closings = new HashMap<>();

    PermitReading(Regulation regulation, Tables tables, LocalDate today) {
        this.regulation = regulation;
        this.tables = tables;
        this.today = today;
        employees = tables.employees().list().stream().collect(Collectors.toMap(Employee::id, Function.identity()));
    }

    /** Those that cover a day of the span, by first day, then in printed order. */
    List<PermitRow> rows(LocalDate from, LocalDate toExclusive) {
        return rows(from, toExclusive, _ -> true);
    }

    /** Those that cover a day of the month, with the workdays in it; how they stand is told by all their days. */
    List<PermitRow> within(YearMonth month) {
        return rows(month.atDay(1), month.plusMonths(1).atDay(1), day -> YearMonth.from(day).equals(month));
    }

    private List<PermitRow> rows(LocalDate from, LocalDate toExclusive, Predicate<LocalDate> counted) {
        List<PermitCase> cases = PermitCase.between(tables, from, toExclusive);
        LocalDate first = cases.stream().map(each -> each.request().permit().from()).min(Comparator.naturalOrder())
                .orElse(from);
        LocalDate last = cases.stream().map(each -> each.request().permit().to()).max(Comparator.naturalOrder())
                .orElse(toExclusive);
        OfficeDays days = OfficeDays.of(regulation, tables, first, last);
        List<EmployeeId> order = new ArrayList<>(employees.keySet());
        return cases.stream().map(each -> row(each, days.of(each.request().employee()).days(each.permit()),
                counted))
                .sorted(Comparator.comparing((PermitRow row) -> row.permit().from()).thenComparing(PermitRow::name)
                        .thenComparing(row -> order.indexOf(row.employee())))
                .toList();
    }

    private PermitRow row(PermitCase one, List<PermitReview.Day> days, Predicate<LocalDate> counted) {
        Permit permit = one.permit();
        Optional<Employee> employee = Optional.ofNullable(employees.get(one.request().employee()));
        Optional<LocalDate> deadline = one.alive() ? deadline(days) : Optional.empty();
        int accepted = accepted(days).size();
        List<Reason> reasons = days.stream().flatMap(day -> day.reasons().stream()).distinct().toList();
        Optional<DocumentRef> document = one.document().flatMap(tables.documents()::find);
        return new PermitRow(one.id(), one.request().employee(), employee.map(Employee::fullName).orElse(""),
                employee.map(Employee::displayNumber).orElse(""), permit, state(one, days, accepted, deadline),
                count(days, counted), one.withdrawn() ? 0 : count(accepted(days), counted), deadline, reasons, document,
                pending(one),
                one.request().origin(), history(one));
    }

    private static List<PermitReview.Day> accepted(List<PermitReview.Day> days) {
        return days.stream().filter(day -> day.verdict() == Verdict.ACCEPTED).toList();
    }

    private static int count(List<PermitReview.Day> days, Predicate<LocalDate> counted) {
        return (int) days.stream().filter(day -> counted.test(day.date())).count();
    }

    private PermitState state(PermitCase one, List<PermitReview.Day> days, int accepted,
            Optional<LocalDate> deadline) {
        if (one.withdrawn()) return PermitState.WITHDRAWN;
        if (one.refused()) return PermitState.REFUSED;
        if (days.isEmpty()) return PermitState.NO_WORKDAY;
        if (!one.approved()) return PermitState.WAITING_APPROVAL;
        if (accepted == days.size()) return PermitState.ACCEPTED;
        boolean missing = days.stream().anyMatch(day -> day.verdict() == Verdict.EVIDENCE_MISSING);
        if (missing) {
            boolean over = deadline.map(today::isAfter).orElse(false);
            return over ? PermitState.OVERDUE : PermitState.WAITING_EVIDENCE;
        }
        return accepted > 0 ? PermitState.PARTLY : PermitState.NOT_COUNTED;
    }

    /** The first last day that is still to come; where all are over, the last of them. */
    private Optional<LocalDate> deadline(List<PermitReview.Day> days) {
        List<LocalDate> open = days.stream().filter(day -> day.verdict() == Verdict.EVIDENCE_MISSING)
                .flatMap(day -> day.lastDay().stream()).sorted().toList();
        return open.stream().filter(day -> !day.isBefore(today)).findFirst()
                .or(() -> open.isEmpty() ? Optional.empty() : Optional.of(open.getLast()));
    }

    private boolean pending(PermitCase one) {
        Permit permit = one.permit();
        for (YearMonth month = YearMonth.from(permit.from()); !month.atDay(1).isAfter(permit.to()); month = month
                .plusMonths(1)) {
            Optional<Instant> closed = closings.computeIfAbsent(month, this::closing);
            if (closed.map(at -> one.told().isAfter(at)).orElse(false)) return true;
        }
        return false;
    }

    private Optional<Instant> closing(YearMonth month) {
        return tables.monthEvents().of(month).stream()
                .filter(event -> event.kind() == MonthEvent.Kind.FINAL || event.kind() == MonthEvent.Kind.REVISION)
                .map(MonthEvent::at).max(Comparator.naturalOrder());
    }

    private List<Said> history(PermitCase one) {
        List<Said> said = new ArrayList<>(List.of(said("ASKED", one.request().author(), "", Origins.of(tables,
                "PERMIT", one.id()), false)));
        one.deeds().forEach(deed -> said.add(said(deed.kind().name(), deed.author(), deed.second(), Origins.of(tables,
                "PERMIT_DEED", deed.id()), one.replaced(deed))));
        return said;
    }

    private static Said said(String what, Authorship author, String second, Optional<CameFrom> from,
            boolean replaced) {
        return new Said(what, author.at(), author.by(), second, author.reason(), from, replaced);
    }
}
