package id.sidik.operations.permits;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import id.sidik.operations.permits.PermitPreview.Clash;
import id.sidik.operations.permits.PermitPreview.Line;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.PermitKind;
import id.sidik.rules.PermitReview;
import id.sidik.rules.PermitReview.Verdict;
import id.sidik.store.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A wish that can be a permit, and what it would come to for everybody. */
final class PermitPlan {
    /** Leave without pay: three years and one more. */
    private static final int LONGEST = 4 * 366;

    private final Room room;
    private final PermitWish wish;

    /**
     * @throws TroubleException IZN-101 nobody, IZN-102 no such kind, IZN-103 no half days, IZN-104 handed in later than
     *                          today, IZN-105 days turned round or too many
     */
    PermitPlan(Room room, PermitWish wish) {
        this.room = room;
        this.wish = wish;
        Map<String, PermitKind> kinds = room.regulation().get().permits();
        if (wish.people().isEmpty()) throw trouble("IZN-101", "trouble.permit.nobody");
        if (!kinds.containsKey(wish.code()))
            throw trouble("IZN-102", "trouble.permit.unknownKind", wish.code(), String.join(", ", kinds.keySet()));
        if (wish.part() != Permit.Part.FULL && !kinds.get(wish.code()).partial())
            throw trouble("IZN-103", "trouble.permit.noHalfDay", wish.code());
        if (wish.submittedOn().filter(room.today()::isBefore).isPresent())
            throw trouble("IZN-104", "trouble.permit.handedInLater", wish.submittedOn().get());
        if (wish.to().isBefore(wish.from()) || ChronoUnit.DAYS.between(wish.from(), wish.to()) >= LONGEST)
            throw trouble("IZN-105", "trouble.permit.days", wish.from(), wish.to());
    }

    private static TroubleException trouble(String code, String key, Object... arguments) {
        return new TroubleException(Trouble.of(code, key, arguments));
    }

    PermitWish wish() {
        return wish;
    }

    PermitPreview preview(Tables tables) {
        Permit permit = wish.permit(true);
        OfficeDays days = OfficeDays.of(room.regulation().get(), tables, wish.from(), wish.to());
        Quotas quotas = new Quotas(room.regulation().get(), tables, Year.from(wish.from()),
                PermitRules.of(tables).mostCarried());
        Map<EmployeeId, List<PermitCase>> others = PermitCase.between(tables, wish.from(), wish.to().plusDays(1))
                .stream().filter(each -> !each.withdrawn())
                .collect(Collectors.groupingBy(each -> each.request().employee()));
        List<Line> lines = new ArrayList<>();
        List<LocalDate> deadlines = new ArrayList<>();
        for (EmployeeId person : wish.people()) {
            Employee employee = tables.employees().find(person)
                    .orElseThrow(() -> trouble("IZN-101", "trouble.permit.nobody"));
            List<PermitReview.Day> covered = days.of(person).days(permit);
            covered.stream().filter(day -> day.verdict() == Verdict.EVIDENCE_MISSING)
                    .forEach(day -> day.lastDay().ifPresent(deadlines::add));
            lines.add(line(employee, covered, others.getOrDefault(person, List.of()), quotas));
        }
        return new PermitPreview(lines, deadlines.stream().min(Comparator.naturalOrder()));
    }

    private Line line(Employee employee, List<PermitReview.Day> covered, List<PermitCase> others, Quotas quotas) {
        boolean known = others.stream().anyMatch(each -> each.alive() && each.sameAs(wish.permit(true)));
        List<Clash> clashes = known ? List.of() : others.stream().flatMap(each -> clash(each).stream()).toList();
        long inYear = covered.stream().filter(day -> Year.from(day.date()).equals(Year.from(wish.from()))).count();
        BigDecimal more = Quotas.worth(wish.permit(true)).multiply(BigDecimal.valueOf(known ? 0 : inYear));
        int closed = (int) covered.stream().filter(day -> room.closed().closed(YearMonth.from(day.date()))).count();
        return new Line(employee.id(), employee.fullName(), covered.size(), clashes, closed,
                quotas.of(employee, wish.code()).map(quota -> quota.plus(more)), known);
    }

    private Optional<Clash> clash(PermitCase other) {
        Permit wanted = wish.permit(true);
        long days = wish.from().datesUntil(wish.to().plusDays(1)).filter(day -> other.clashes(wanted, day)).count();
        Permit known = other.request().permit();
        return days == 0
                ? Optional.empty()
                : Optional.of(new Clash(known.type(), known.from(), known.to(), (int) days));
    }
}
