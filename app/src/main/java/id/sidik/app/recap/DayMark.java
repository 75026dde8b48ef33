package id.sidik.app.recap;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import java.time.LocalDate;

/** How a day stands in its box: the printed letters, and the tint that goes with them. */
record DayMark(String code, Tint tint) {
    /** The tint repeats what the letters say. */
    enum Tint {
        PLAIN, ABSENT, LATE, PERMIT, OFF, OPEN;

        String styleClass() {
            return "day-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A day that has not come yet says nothing. */
    static DayMark of(DayResult day, LocalDate today) {
        if (day.date().isAfter(today) && day.type() == DayType.WORK && day.absent()) return new DayMark("", Tint.PLAIN);
        return of(day);
    }

    private static DayMark of(DayResult day) {
        if (day.type() != DayType.WORK) return new DayMark(off(day), Tint.OFF);
        if (day.absent()) return new DayMark(day.status(), Tint.ABSENT);
        if (!day.present()) return new DayMark(day.status(), Tint.PERMIT);
        String hand = day.flags().contains(DayFlag.MANUAL_ENTRY) ? "*" : "";
        if (day.flags().contains(DayFlag.NO_IN) || day.flags().contains(DayFlag.NO_OUT))
            return new DayMark(day.status() + "?" + hand, Tint.OPEN);
        String broken = day.lateClass().or(day::earlyClass).orElse("");
        if (!broken.isEmpty()) return new DayMark(broken + hand, Tint.LATE);
        return new DayMark(day.status() + hand, day.late() + day.early() > 0 ? Tint.LATE : Tint.PLAIN);
    }

    /** A free Saturday needs no letter; a holiday has its own. */
    private static String off(DayResult day) {
        return day.type() == DayType.OFF ? "·" : day.status();
    }
}
