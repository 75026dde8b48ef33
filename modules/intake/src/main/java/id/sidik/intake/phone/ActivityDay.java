package id.sidik.intake.phone;

import java.time.LocalDate;
import java.util.List;

/**
 * The activity of one person on one day.
 *
 * @param minutes that count: verified, or all where the file tells no verification; may exceed a day, as told
 * @param waiting minutes that are not verified or were refused
 * @param rows    where they stand in the file
 */
public record ActivityDay(String person, LocalDate date, int minutes, int waiting, List<Integer> rows) {
    public ActivityDay {
        rows = List.copyOf(rows);
    }

    ActivityDay and(int more, boolean counts, int row) {
        List<Integer> all = new java.util.ArrayList<>(rows);
        all.add(row);
        return new ActivityDay(person, date, minutes + (counts ? more : 0), waiting + (counts ? 0 : more), all);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return date + " " + minutes + " min";
    }
}
