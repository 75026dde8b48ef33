package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.store.PunchFilter;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** When a machine's log will be full, if people punch as in the last four weeks. */
final class Forecast {
    private static final int WEEKS = 4;

    private Forecast() {}

    /** @param free records that still fit @return whole weeks, rounded down; empty when nobody has punched lately */
    static OptionalLong weeksLeft(Tables tables, MachineId machine, LocalDate today, long free) {
        PunchFilter lately = new PunchFilter("", Optional.empty(), Optional.of(machine),
                Optional.of(today.minusWeeks(WEEKS)), Optional.of(today.minusDays(1)));
        long made = tables.punches().count(lately);
        return made == 0 ? OptionalLong.empty() : OptionalLong.of(free * WEEKS / made);
    }
}
