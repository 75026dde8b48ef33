package id.sidik.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sidik.domain.DayResult;
import id.sidik.domain.PersonMonth;

/** The words above and below the columns of the matrix: days, totals, and the closing line of sums. */
final class RecapHeads {
    private final YearMonth month;
    private final List<PersonMonth> people;
    private final List<Boolean> offDays;

    RecapHeads(YearMonth month, List<PersonMonth> people, List<Boolean> offDays) {
        this.month = month;
        this.people = people;
        this.offDays = offDays;
    }

    /** By the names of the page's parameters: dayHead07, dayHeadTint07, sumDay07, totalHead03, sumTotal03, sum. */
    Map<String, Object> words() {
        Map<String, Object> words = new HashMap<>();
        words.put("sum", "JUMLAH (" + people.size() + " pegawai)");
        int[] present = present();
        for (int i = 0; i < present.length; i++) {
            LocalDate day = month.atDay(i + 1);
            boolean off = offDays.get(i);
            words.put(numbered("dayHead", i), i + 1 + "\n" + Indonesian.weekday(day.getDayOfWeek()));
            words.put(numbered("dayHeadTint", i), off);
            words.put(numbered("sumDay", i), off && present[i] == 0 ? "" : String.valueOf(present[i]));
        }
        List<String> sums = RecapColumns.sum(people);
        for (RecapColumns column : RecapColumns.values()) {
            words.put(numbered("totalHead", column.ordinal()), column.head());
            words.put(numbered("sumTotal", column.ordinal()), sums.get(column.ordinal()));
        }
        return words;
    }

    /** How many people were present on each day. */
    private int[] present() {
        int[] present = new int[month.lengthOfMonth()];
        people.stream().flatMap(person -> person.days().stream()).filter(DayResult::present)
                .forEach(day -> present[day.date().getDayOfMonth() - 1]++);
        return present;
    }

    private static String numbered(String name, int index) {
        return name + (index < 9 ? "0" : "") + (index + 1);
    }
}
