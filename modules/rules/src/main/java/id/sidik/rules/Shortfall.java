package id.sidik.rules;

import id.sidik.domain.DayFlag;
import id.sidik.domain.Permit.Part;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * What is missing from a day with records (section 3 step 10).
 *
 * @param noIn  the coming is missing and not excused
 * @param noOut the going is missing and not excused
 */
record Shortfall(int late, int early, boolean noIn, boolean noOut) {
    /** Judges the chosen records against the hours. */
    static Shortfall of(Chosen chosen, Excuse excuse, Duty.Work duty, DayWindows windows, Tolerance tolerance,
            DayBook book) {
        LocalDate day = book.day();
        boolean noIn = chosen.in().isEmpty() && !excuse.covers(Part.AM);
        if (noIn) missing(DayFlag.NO_IN, ReasonKey.NO_IN, windows.in(), book);
        int late = chosen.in().isEmpty() || excuse.covers(Part.AM)
                ? 0
                : late(duty.hours().start(day), chosen.in().get(), tolerance, book);
        LocalDateTime end = duty.hours().end(day);
        if (late > 0 && tolerance.makeUp().isPresent() && late <= tolerance.makeUp().get().maxMinutes()) {
            end = end.plusMinutes(tolerance.makeUp().get().moves(late));
            makeUp(late, end, chosen, book);
            late = 0;
        }
        boolean noOut = chosen.out().isEmpty() && !excuse.covers(Part.PM);
        if (noOut) missing(DayFlag.NO_OUT, ReasonKey.NO_OUT, windows.out(), book);
        int early = chosen.out().isEmpty() || excuse.covers(Part.PM) ? 0 : early(end, chosen.out().get(), book);
        return new Shortfall(late, early, noIn, noOut);
    }

    private static void missing(DayFlag flag, ReasonKey key, Span window, DayBook book) {
        book.flag(flag);
        book.note(key, window.from(), window.to());
    }

    private static int late(LocalDateTime start, LocalDateTime in, Tolerance tolerance, DayBook book) {
        int seen = (int) start.until(in, ChronoUnit.MINUTES);
        if (seen <= 0) {
            book.note(ReasonKey.IN_TIME, start, in);
            return 0;
        }
        book.note(ReasonKey.LATE, start, in, seen);
        int counted = tolerance.counted(seen);
        if (counted == 0) book.note(ReasonKey.LATE_GRACE, seen, tolerance.graceMinutes());
        else if (tolerance.graceMinutes() > 0) {
            book.note(ReasonKey.LATE_PAST_GRACE, seen, tolerance.graceMinutes(), counted);
        }
        return counted;
    }

    private static void makeUp(int late, LocalDateTime end, Chosen chosen, DayBook book) {
        book.note(ReasonKey.MAKE_UP, late, end);
        boolean stayed = chosen.out().map(out -> !out.isBefore(end)).orElse(false);
        book.flag(stayed ? DayFlag.MADE_UP : DayFlag.MAKEUP_SHORT);
        Object out = chosen.out().isPresent() ? chosen.out().get() : "";
        book.note(stayed ? ReasonKey.MADE_UP : ReasonKey.MAKE_UP_SHORT, end, out);
    }

    private static int early(LocalDateTime end, LocalDateTime out, DayBook book) {
        int minutes = (int) out.until(end, ChronoUnit.MINUTES);
        if (minutes <= 0) book.note(ReasonKey.OUT_IN_TIME, end, out);
        else
            book.note(ReasonKey.EARLY, end, out, minutes);
        return Math.max(0, minutes);
    }
}
