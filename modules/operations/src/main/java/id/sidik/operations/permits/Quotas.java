package id.sidik.operations.permits;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import id.sidik.rules.PermitKind;
import id.sidik.rules.PermitReview;
import id.sidik.rules.PermitReview.Verdict;
import id.sidik.rules.Regulation;
import id.sidik.store.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts the days of leave of a year: workdays only, half days as halves. Days that can no longer be accepted are not
 * counted. What is left of the year before is carried over up to the setting of the office.
 */
final class Quotas {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<Verdict> COUNTED = Set.of(Verdict.ACCEPTED, Verdict.NOT_APPROVED,
            Verdict.EVIDENCE_MISSING);

    private final Regulation regulation;
    private final Year year;
    private final int mostCarried;
    private final Map<EmployeeId, List<PermitCase>> cases;
    private final OfficeDays days;

    Quotas(Regulation regulation, Tables tables, Year year, int mostCarried) {
        this.regulation = regulation;
        this.year = year;
        this.mostCarried = mostCarried;
        LocalDate from = year.minusYears(1).atDay(1);
        LocalDate end = year.plusYears(1).atDay(1);
        cases = PermitCase.between(tables, from, end).stream().filter(PermitCase::alive)
                .collect(Collectors.groupingBy(each -> each.request().employee()));
        days = OfficeDays.of(regulation, tables, from, end);
    }

    /** Empty for a kind without a limit. */
    Optional<Quota> of(Employee employee, String code) {
        OptionalInt granted = Optional.ofNullable(regulation.permits().get(code)).map(PermitKind::quotaDays)
                .orElse(OptionalInt.empty());
        if (granted.isEmpty()) return Optional.empty();
        PermitReview review = days.of(employee.id());
        return Optional.of(new Quota(code, year, granted.getAsInt(),
                carried(employee, code, granted.getAsInt(), review), used(employee.id(), code, year, review)));
    }

    /** Nothing for somebody who was not in the unit in the year before. */
    private BigDecimal carried(Employee employee, String code, int granted, PermitReview review) {
        boolean served = employee.from().map(first -> first.isBefore(year.atDay(1))).orElse(true);
        if (!served) return BigDecimal.ZERO;
        BigDecimal unused = BigDecimal.valueOf(granted)
                .subtract(used(employee.id(), code, year.minusYears(1), review));
        return unused.max(BigDecimal.ZERO).min(BigDecimal.valueOf(mostCarried));
    }

    private BigDecimal used(EmployeeId employee, String code, Year in, PermitReview review) {
        return cases.getOrDefault(employee, List.of()).stream().map(PermitCase::permit)
                .filter(permit -> permit.type().equals(code)).map(permit -> used(permit, in, review))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal used(Permit permit, Year in, PermitReview review) {
        long count = review.days(permit).stream()
                .filter(day -> Year.from(day.date()).equals(in) && COUNTED.contains(day.verdict())).count();
        return worth(permit).multiply(BigDecimal.valueOf(count));
    }

    /** What one workday of a permit takes. */
    static BigDecimal worth(Permit permit) {
        return permit.part() == Permit.Part.FULL ? BigDecimal.ONE : HALF;
    }
}
