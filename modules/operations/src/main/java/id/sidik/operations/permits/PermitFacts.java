package id.sidik.operations.permits;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The permits as the rules see them: every decision counted, what was taken back left out. */
public final class PermitFacts {
    private PermitFacts() {}

    /** Those that cover a day of the span, by person, in the order of their first day. */
    public static Map<EmployeeId, List<Permit>> of(Tables tables, LocalDate from, LocalDate toExclusive) {
        return PermitCase.between(tables, from, toExclusive).stream().filter(each -> !each.withdrawn())
                .collect(Collectors.groupingBy(each -> each.request().employee(),
                        Collectors.mapping(PermitCase::permit, Collectors.toList())));
    }
}
