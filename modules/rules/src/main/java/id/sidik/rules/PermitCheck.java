package id.sidik.rules;

import id.sidik.domain.DayFlag;
import id.sidik.domain.Permit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accepts or refuses the permits of a day (section 3 step 6). A refused one changes nothing but the flag. */
final class PermitCheck {
    private final Regulation regulation;
    private final Timetable timetable;

    PermitCheck(Regulation regulation, Timetable timetable) {
        this.regulation = regulation;
        this.timetable = timetable;
    }

    /** The accepted permits of the day in the order given. */
    Excuse excuse(List<Permit> permits, DayBook book) {
        List<Excuse.Granted> granted = new ArrayList<>();
        for (Permit permit : permits) {
            if (!permit.covers(book.day())) continue;
            PermitKind kind = regulation.permits().get(permit.type());
            if (kind == null) book.note(ReasonKey.PERMIT_UNKNOWN, permit.type());
            else if (accepts(permit, kind, book)) granted.add(new Excuse.Granted(kind, permit.part()));
        }
        return new Excuse(granted);
    }

    private boolean accepts(Permit permit, PermitKind kind, DayBook book) {
        if (!permit.approved()) return refuse(DayFlag.PERMIT_NOT_APPROVED, ReasonKey.PERMIT_NOT_APPROVED, kind, book);
        if (!kind.evidence()) return accept(ReasonKey.PERMIT_NO_EVIDENCE, book, kind.code(), kind.label());
        Optional<LocalDate> handedIn = permit.submittedOn();
        if (handedIn.isEmpty()) return refuse(DayFlag.EVIDENCE_MISSING, ReasonKey.EVIDENCE_MISSING, kind, book);
        Optional<LocalDate> dated = permit.documentDate();
        if (regulation.evidence().notAfterAbsence() && dated.isPresent() && dated.get().isAfter(book.day())) {
            return refuse(DayFlag.EVIDENCE_DOC_DATE, ReasonKey.EVIDENCE_DOC_DATE, kind, book, dated.get());
        }
        Optional<LocalDate> last = lastDay(permit, book.day());
        if (last.isEmpty()) return accept(ReasonKey.PERMIT_NO_LIMIT, book, kind.code(), kind.label(), handedIn.get());
        boolean recon = regulation.evidence().limit() instanceof Evidence.Reconciliation;
        if (handedIn.get().isAfter(last.get())) {
            return refuse(DayFlag.EVIDENCE_LATE, recon ? ReasonKey.EVIDENCE_LATE_RECON : ReasonKey.EVIDENCE_LATE, kind,
                    book, handedIn.get(), last.get());
        }
        return accept(recon ? ReasonKey.PERMIT_IN_TIME_RECON : ReasonKey.PERMIT_IN_TIME, book, kind.code(),
                kind.label(), handedIn.get(), last.get());
    }

    /** Until when evidence counts for a day; empty when any day will do. */
    Optional<LocalDate> lastDay(Permit permit, LocalDate day) {
        Workdays workdays = timetable.workdays(day);
        return switch (regulation.evidence().limit()) {
            case Evidence.None() -> Optional.empty();
            case Evidence.Reconciliation(int nth) ->
                Optional.of(workdays.nth(nth, YearMonth.from(day).plusMonths(1)));
            case Evidence.Days(int count, Evidence.Unit unit, Evidence.Anchor anchor) -> {
                LocalDate start = switch (anchor) {
                    case PER_DAY -> day;
                    case FROM_FIRST_DAY -> permit.from();
                    case FROM_LAST_DAY -> permit.to();
                };
                boolean calendar = unit == Evidence.Unit.CALENDAR;
                yield Optional.of(calendar ? start.plusDays(count) : workdays.after(start, count));
            }
        };
    }

    private static boolean accept(ReasonKey key, DayBook book, Object... figures) {
        book.note(key, figures);
        return true;
    }

    private static boolean refuse(DayFlag flag, ReasonKey key, PermitKind kind, DayBook book, Object... more) {
        book.flag(flag);
        List<Object> figures = new ArrayList<>(List.of(kind.code(), kind.label()));
        figures.addAll(List.of(more));
        book.note(key, figures.toArray());
        return false;
    }
}
