package id.sidik.rules;

import id.sidik.domain.DayFlag;
import id.sidik.domain.Permit;
import id.sidik.domain.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the regulation says of one permit, day by day (section 3 step 6), without a look at any record. */
public final class PermitReview {
    /** How a day of a permit stands. */
    public enum Verdict {
        ACCEPTED, NOT_APPROVED, EVIDENCE_MISSING, EVIDENCE_LATE, DOCUMENT_DATE, UNKNOWN_KIND
    }

    /**
     * One workday that the permit covers.
     *
     * @param lastDay until when evidence counts, empty when any day will do or none is asked for
     * @param reasons why, in the order they were found
     */
    public record Day(LocalDate date, Verdict verdict, Optional<LocalDate> lastDay, List<Reason> reasons) {
        public Day {
            reasons = List.copyOf(reasons);
        }
    }

    private final Regulation regulation;
    private final Timetable timetable;
    private final PermitCheck check;

    /** @param facts of the person; patterns, roster, calendar and special periods are looked at */
    public PermitReview(Regulation regulation, MonthFacts facts) {
        this.regulation = regulation;
        timetable = new Timetable(regulation, facts);
        check = new PermitCheck(regulation, timetable);
    }

    /** Whether a date asks the person to be there. */
    public boolean isWorkday(LocalDate day) {
        return timetable.duty(new DayBook(day, regulation)) instanceof Duty.Work;
    }

    /** The workdays that the permit covers, in order. */
    public List<Day> days(Permit permit) {
        return permit.from().datesUntil(permit.to().plusDays(1)).filter(this::isWorkday).map(day -> day(permit, day))
                .toList();
    }

    private Day day(Permit permit, LocalDate day) {
        DayBook book = new DayBook(day, regulation);
        boolean accepted = !check.excuse(List.of(permit), book).granted().isEmpty();
        boolean asked = Optional.ofNullable(regulation.permits().get(permit.type())).map(PermitKind::evidence)
                .orElse(false);
        return new Day(day, accepted ? Verdict.ACCEPTED : refusal(book.flags()),
                asked ? check.lastDay(permit, day) : Optional.empty(), book.reasons());
    }

    private static Verdict refusal(Set<DayFlag> flags) {
        if (flags.contains(DayFlag.PERMIT_NOT_APPROVED)) return Verdict.NOT_APPROVED;
        if (flags.contains(DayFlag.EVIDENCE_MISSING)) return Verdict.EVIDENCE_MISSING;
        if (flags.contains(DayFlag.EVIDENCE_DOC_DATE)) return Verdict.DOCUMENT_DATE;
        if (flags.contains(DayFlag.EVIDENCE_LATE)) return Verdict.EVIDENCE_LATE;
        return Verdict.UNKNOWN_KIND;
    }
}
