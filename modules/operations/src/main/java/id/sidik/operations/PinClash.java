package id.sidik.operations;

import id.sidik.domain.PinAlias;
import java.time.LocalDate;

/** Whether two aliases could name two people for one punch. */
final class PinClash {
    private PinClash() {}

    /** Equal PIN, days that overlap, and the same reach: both for all machines, or both for the same one. */
    static boolean between(PinAlias one, PinAlias other) {
        return one.pin().equals(other.pin()) && one.machine().equals(other.machine())
                && !start(one).isAfter(end(other)) && !start(other).isAfter(end(one));
    }

    private static LocalDate start(PinAlias alias) {
        return alias.from().orElse(LocalDate.MIN);
    }

    private static LocalDate end(PinAlias alias) {
        return alias.until().orElse(LocalDate.MAX);
    }
}
