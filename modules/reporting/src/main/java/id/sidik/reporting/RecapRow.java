package id.sidik.reporting;

import id.sidik.domain.PrintedCodes;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.PersonMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A line of the matrix with all its words chosen.
 *
 * @param days   one text per day of the month, the first at index 0
 * @param tinted the days that are no workday, by the same index
 */
record RecapRow(PersonMonth month, List<String> days, List<Boolean> tinted) {
    static RecapRow of(PersonMonth month, int length, PrintedCodes codes) {
        String[] days = new String[length];
        Boolean[] tinted = new Boolean[length];
        Arrays.fill(days, "");
        Arrays.fill(tinted, false);
        for (DayResult day : month.days()) {
            int index = day.date().getDayOfMonth() - 1;
            days[index] = DayCell.of(day, codes);
            tinted[index] = day.type() != DayType.WORK;
        }
        return new RecapRow(month, List.of(days), List.of(tinted));
    }

    /** @param day of the month, from 1; empty after its end */
    Optional<DayResult> result(int day) {
        List<DayResult> results = month.days();
        if (day <= results.size() && results.get(day - 1).date().getDayOfMonth() == day)
            return Optional.of(results.get(day - 1));
        return results.stream().filter(result -> result.date().getDayOfMonth() == day).findFirst();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "a line of the matrix";
    }
}
