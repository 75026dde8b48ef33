package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The days around one day on which a PIN is nobody's yet. @param from empty: always @param until empty: still */
record FreeDays(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** From the day after the last holder before {@code day} to the day before the first one after it. */
    static FreeDays around(LocalDate day, MachineId machine, Pin pin, List<PinAlias> aliases) {
        List<PinAlias> holders = aliases.stream().filter(alias -> alias.pin().equals(pin)
                && alias.machine().map(machine::equals).orElse(true)).toList();
        Optional<LocalDate> from = holders.stream().flatMap(alias -> alias.until().stream())
                .map(last -> last.plusDays(1)).filter(next -> !next.isAfter(day)).max(Comparator.naturalOrder());
        Optional<LocalDate> until = holders.stream().flatMap(alias -> alias.from().stream())
                .map(first -> first.minusDays(1)).filter(before -> !before.isBefore(day))
                .min(Comparator.naturalOrder());
        return new FreeDays(from, until);
    }
}
