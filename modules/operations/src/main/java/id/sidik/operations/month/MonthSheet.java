package id.sidik.operations.month;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Holiday;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.WorkUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a month came to, as it is shown and printed: of a closed month from its copy, of an open one from the facts.
 *
 * @param tpp      of every employee of the recap
 * @param holidays of the month
 * @param facts    fingerprint of what each person was judged by, by {@link PersonKey}
 * @param packJson the merged regulation
 * @param packSha  SHA-256 of it
 * @param code     edition of the code that judged, blank when not known
 * @param sha      SHA-256 of everything that was judged: the same facts give the same
 */
public record MonthSheet(MonthRecap recap, Map<EmployeeId, TppLine> tpp, List<Holiday> holidays, WorkUnit unit,
        Map<String, String> facts, String packJson, String packSha, String code, String sha) {
    public MonthSheet {
        tpp = Map.copyOf(tpp);
        holidays = List.copyOf(holidays);
        facts = Map.copyOf(facts);
    }

    public Optional<TppLine> tpp(EmployeeId employee) {
        return Optional.ofNullable(tpp.get(employee));
    }

    /** Why the allowance of the whole unit waits; blank when it does not, or none was entered. */
    public String held() {
        return tpp.values().stream().flatMap(line -> line.pay().stream()).map(TppLine.Pay::held)
                .filter(reason -> !reason.isBlank()).findFirst().orElse("");
    }

    /** Names no person. */
    @Override
    public String toString() {
        return recap.month() + " " + sha;
    }
}
