package id.sidik.store;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.PinAlias;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Who the PINs of other units' machines are: our person on the days on which the machine's unit says so. One span for
 * each person and PIN grows from day to day, unless the PIN was somebody else between.
 */
final class InboxVisits {
    private final AliasTable aliases;
    private final EmployeeTable employees;
    private final Map<String, Optional<EmployeeId>> people = new HashMap<>();

    InboxVisits(Handle handle) {
        this.aliases = new AliasTable(handle);
        this.employees = new EmployeeTable(handle);
    }

    /** @return days on which somebody came whom nobody here has */
    Set<LocalDate> name(List<VisitedPunch> visits) {
        Set<LocalDate> strangers = new HashSet<>();
        for (VisitedPunch visit : visits.stream().sorted(Comparator.comparing(each -> each.punch().at())).toList())
            people.computeIfAbsent(visit.number(), this::person).ifPresentOrElse(own -> name(own, visit),
                    () -> strangers.add(visit.punch().at().toLocalDate()));
        return strangers;
    }

    private Optional<EmployeeId> person(String number) {
        return employees.withNumber(number).stream().findFirst().map(Employee::id);
    }

    private void name(EmployeeId own, VisitedPunch visit) {
        LocalDate day = visit.punch().at().toLocalDate();
        List<PinAlias> spans = aliases.on(visit.punch().machine(), visit.punch().pin());
        Optional<PinAlias> last = spans.stream().filter(span -> span.from().isEmpty() || !span.from().get().isAfter(
                day))
                .max(Comparator.comparing(span -> span.from().orElse(LocalDate.MIN)));
        if (last.isPresent() && covers(last.get(), day)) return;
        boolean grows = last.isPresent() && last.get().employee().equals(own);
        aliases.save(new PinAlias(own, Optional.of(visit.punch().machine()), visit.punch().pin(),
                grows ? last.get().from() : Optional.of(day), Optional.of(day)));
    }

    private static boolean covers(PinAlias span, LocalDate day) {
        return span.until().isEmpty() || !span.until().get().isBefore(day);
    }
}
