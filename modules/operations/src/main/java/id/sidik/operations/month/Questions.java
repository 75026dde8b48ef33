package id.sidik.operations.month;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which people of a month somebody should talk to: a day without a reason, half a record, a permit that is not in order. */
final class Questions {
    private static final Set<DayFlag> ASKING = Set.of(DayFlag.NO_IN, DayFlag.NO_OUT, DayFlag.EVIDENCE_DOC_DATE,
            DayFlag.EVIDENCE_LATE, DayFlag.EVIDENCE_MISSING, DayFlag.PERMIT_NOT_APPROVED);

    private Questions() {}

    static boolean asks(DayResult day) {
        return day.type() == DayType.WORK && (day.absent() || day.flags().stream().anyMatch(ASKING::contains));
    }

    /** Of employees; a PIN without a person is a matter of its own. */
    static ReconCount count(MonthRecap draft, MonthRecap now) {
        Set<String> open = asking(now);
        Set<String> asked = new HashSet<>(asking(draft));
        asked.addAll(open);
        return new ReconCount(asked.size(), asked.size() - open.size());
    }

    private static Set<String> asking(MonthRecap recap) {
        return recap.people().stream().filter(row -> row.person().employee().isPresent())
                .filter(row -> row.days().stream().anyMatch(Questions::asks)).map(PersonMonth::person)
                .map(PersonKey::of).collect(Collectors.toSet());
    }
}
