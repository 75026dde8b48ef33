package id.sidik.operations.permits;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The standing exemptions as the rules see them. */
public final class ExemptionFacts {
    private ExemptionFacts() {}

    /** Those that hold on a day of the span, by person, in the order of their first day. */
    public static Map<EmployeeId, List<Exemption>> of(Tables tables, LocalDate from, LocalDate toExclusive) {
        return ExemptionCase.all(tables).stream().filter(each -> each.effective()
                .filter(one -> one.from().isBefore(toExclusive)
                        && one.until().map(last -> !last.isBefore(from)).orElse(true))
                .isPresent())
                .collect(Collectors.groupingBy(each -> each.granted().employee(),
                        Collectors.mapping(each -> each.effective().orElseThrow(), Collectors.toList())));
    }
}
