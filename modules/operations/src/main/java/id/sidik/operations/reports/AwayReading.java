package id.sidik.operations.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.permits.PermitRow;
import id.sidik.operations.permits.PermitState;
import id.sidik.reporting.AwayRow;
import id.sidik.reporting.AwayState;

/** The rows of R8: what was asked for in a month, and what became of it. */
final class AwayReading {
    private final Map<String, String> kinds;
    private final Roll roll;

    AwayReading(List<PermitKindRow> kinds, Roll roll) {
        this.kinds = kinds.stream().collect(Collectors.toMap(PermitKindRow::code, PermitKindRow::label));
        this.roll = roll;
    }

    /** @param permits with the workdays of the month alone */
    List<AwayRow> rows(List<PermitRow> permits) {
        return permits.stream().map(this::row).toList();
    }

    private AwayRow row(PermitRow permit) {
        String code = permit.permit().type();
        return new AwayRow(roll.of(permit.employee()), permit.permit(), kinds.getOrDefault(code, code), permit
                .workdays(), permit.accepted(), state(permit.state()), permit.reasons(), said(permit), permit
                        .deadline());
    }

    /** The last word of who refused it or took it back. */
    private static String said(PermitRow permit) {
        String what = permit.state().name();
        Optional<PermitRow.Said> last = permit.history().stream().filter(each -> each.what().equals(what))
                .reduce((_, later) -> later);
        return last.map(PermitRow.Said::reason).orElse("");
    }

    private static AwayState state(PermitState state) {
        return switch (state) {
            case WAITING_APPROVAL -> AwayState.SENT;
            case WAITING_EVIDENCE -> AwayState.EVIDENCE;
            case OVERDUE -> AwayState.LATE;
            case ACCEPTED -> AwayState.ACCEPTED;
            case PARTLY -> AwayState.PARTLY;
            case NOT_COUNTED -> AwayState.NOT_COUNTED;
            case REFUSED -> AwayState.REFUSED;
            case WITHDRAWN -> AwayState.WITHDRAWN;
            case NO_WORKDAY -> AwayState.NO_WORKDAY;
        };
    }
}
