package id.sidik.operations.permits;

import id.sidik.domain.EmployeeId;
import id.sidik.store.Tables;
import id.sidik.store.Transfer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days between going and coming back: on them somebody is not in the unit, although before and after. */
public final class ServiceFacts {
    /** Days away. @param from inclusive @param to inclusive */
    public record Away(LocalDate from, LocalDate to) {
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        public boolean coversAll(YearMonth month) {
            return covers(month.atDay(1)) && covers(month.atEndOfMonth());
        }
    }

    private ServiceFacts() {}

    /** Of everybody who went and came back, in the order of the letters. */
    public static Map<EmployeeId, List<Away>> of(Tables tables) {
        Map<EmployeeId, List<Away>> away = new HashMap<>();
        Map<EmployeeId, LocalDate> gone = new HashMap<>();
        for (Transfer transfer : tables.transfers().list()) {
            EmployeeId who = transfer.employee();
            if (transfer.direction() == Transfer.Direction.OUT) gone.put(who, transfer.day());
            else
                Optional.ofNullable(gone.remove(who)).map(last -> last.plusDays(1))
                        .filter(first -> first.isBefore(transfer.day()))
                        .ifPresent(first -> away.computeIfAbsent(who, none -> new ArrayList<>())
                                .add(new Away(first, transfer.day().minusDays(1))));
        }
        return away;
    }
}
