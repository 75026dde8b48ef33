package id.sidik.operations.reports;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Which report of what.
 *
 * @param month  of the report; of a report of a year any of its months, of one of a day the day's
 * @param day    of a report of one day; empty: the last day of the month that is not to come
 * @param person of a report of one person
 * @param look   empty: as the unit has it set
 * @param number of the letter, for its placeholder; blank when none
 * @param charts whether a page of charts follows; empty: as the unit has it set
 */
public record ReportWish(ReportCode code, YearMonth month, Optional<LocalDate> day, Optional<EmployeeId> person,
        Optional<ReportLook> look, String number, Optional<Boolean> charts) {
    public static ReportWish of(ReportCode code, YearMonth month) {
        return new ReportWish(code, month, Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    public ReportWish on(LocalDate date) {
        return new ReportWish(code, YearMonth.from(date), Optional.of(date), person, look, number, charts);
    }

    public ReportWish about(EmployeeId employee) {
        return new ReportWish(code, month, day, Optional.of(employee), look, number, charts);
    }

    public ReportWish looking(ReportLook other) {
        return new ReportWish(code, month, day, person, Optional.of(other), number, charts);
    }

    public ReportWish numbered(String letter) {
        return new ReportWish(code, month, day, person, look, letter, charts);
    }

    public ReportWish charted(boolean shown) {
        return new ReportWish(code, month, day, person, look, number, Optional.of(shown));
    }
}
