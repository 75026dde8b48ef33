package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.domain.RecapPerson;
import id.sidik.rules.Discipline;
import java.time.YearMonth;
import java.util.List;

/**
 * The accumulated absences of a unit in a year.
 *
 * @param first the first month that has records; nothing is counted before it
 * @param last  the last month that is counted
 */
public record YearSheet(int year, YearMonth first, YearMonth last, String regulation, List<Line> lines) {
    /**
     * One employee.
     *
     * @param months of the year, in order
     * @param days   of the year that are absent or short of minutes, in order
     */
    public record Line(RecapPerson person, Discipline result, List<Share> months, List<DayResult> days) {
        public Line {
            months = List.copyOf(months);
            days = List.copyOf(days);
        }
    }

    /** What a month gave. @param closed whether it is final */
    public record Share(YearMonth month, boolean closed, int absentDays, int shortMinutes) {}

    public YearSheet {
        lines = List.copyOf(lines);
    }
}
