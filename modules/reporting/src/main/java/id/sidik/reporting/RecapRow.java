package id.sidik.reporting;

import java.util.Arrays;
import java.util.List;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.PersonMonth;

/**
 * A line of the matrix with all its words chosen.
 *
 * @param days   one text per day of the month, the first at index 0
 * @param tinted the days that are no workday, by the same index
 * @param totals in the order of {@link RecapColumns}
 */
record RecapRow(String number, String person, List<String> days, List<Boolean> tinted, List<String> totals) {
    static RecapRow of(int number, PersonMonth month, int length, PersonCell cell) {
        String[] days = new String[length];
        Boolean[] tinted = new Boolean[length];
        Arrays.fill(days, "");
        Arrays.fill(tinted, false);
        for (DayResult day : month.days()) {
            int index = day.date().getDayOfMonth() - 1;
            days[index] = DayCell.of(day);
            tinted[index] = day.type() != DayType.WORK;
        }
        return new RecapRow(String.valueOf(number), cell.of(month.person()), List.of(days), List.of(tinted),
                RecapColumns.of(month.totals()));
    }
}
