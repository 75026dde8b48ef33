package id.sidik.operations.control;

import id.sidik.domain.DayResult;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.permits.PermitFacts;
import id.sidik.store.KeptSpotCheck;
import id.sidik.store.SpotFinding;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The surprise checks of a month as they are kept, put together with what the books say. */
final class SpotReading {
    private record Place(UUID check, EmployeeId employee) {}

    private final List<KeptSpotCheck> checks;
    private final Map<Place, SpotFinding> found = new HashMap<>();
    private final Map<EmployeeId, Employee> employees;
    private final Map<EmployeeId, List<Permit>> permits;

    SpotReading(Tables tables, YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate to = month.plusMonths(1).atDay(1);
        checks = tables.spotChecks().between(from, to);
        tables.spotChecks().findings(from, to)
                .forEach(one -> found.put(new Place(one.spotCheck(), one.employee()), one));
        employees = tables.employees().list().stream().collect(Collectors.toMap(Employee::id, Function.identity()));
        permits = PermitFacts.of(tables, from, to);
    }

    boolean isEmpty() {
        return checks.isEmpty();
    }

    /** @param rows the month as it was judged */
    List<SpotSheet> sheets(List<PersonMonth> rows, LocalDate today) {
        return checks.reversed().stream().map(check -> new SpotSheet(check.id(), check.day(), check.seed(), check.pool()
                .size(), check.witnesses(), SpotDraw.repeats(check), check.author().at(), check.author().by(), check
                        .pool().stream().filter(one -> one.place() > 0)
                        .sorted(Comparator.comparingInt(KeptSpotCheck.Drawable::place))
                        .map(one -> line(check, one, rows, today)).toList()))
                .toList();
    }

    private SpotLine line(KeptSpotCheck check, KeptSpotCheck.Drawable one, List<PersonMonth> rows, LocalDate today) {
        Optional<Employee> employee = Optional.ofNullable(employees.get(one.employee()));
        Optional<SpotFinding> finding = Optional.ofNullable(found.get(new Place(check.id(), one.employee())));
        Optional<DayResult> told = rows.stream().filter(row -> row.person().employee().equals(Optional.of(one
                .employee()))).flatMap(row -> row.days().stream()).filter(day -> day.date().equals(check.day()))
                .filter(day -> day.date().isBefore(today)).findFirst();
        return new SpotLine(one.employee(), employee.map(Employee::fullName).orElse(""),
                employee.map(Employee::displayNumber).orElse(""), one.place(), one.word(), permits(one.employee(), check
                        .day()),
                told, finding.map(each -> SpotFound.valueOf(each.found())),
                finding.map(each -> each.author().reason()).orElse(""), finding.map(each -> each.author().by()).orElse(
                        ""));
    }

    private List<String> permits(EmployeeId employee, LocalDate day) {
        return permits.getOrDefault(employee, List.of()).stream().filter(Permit::approved)
                .filter(permit -> permit.covers(day)).map(Permit::type).distinct().toList();
    }
}
