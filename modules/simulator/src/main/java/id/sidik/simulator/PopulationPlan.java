package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * Who lays a finger on the machine, and for how long. The same plan makes the same people and punches everywhere.
 *
 * @param people  0–30,000; records need somebody
 * @param month   the last month, 2001–2098
 * @param records exactly so many records, 0–2,000,000, reaching as many months back as it takes; without it, one month
 */
public record PopulationPlan(int people, YearMonth month, OptionalInt records, long seed) {
    public static final int MAX_RECORDS = 2_000_000;
    public static final int MOST_PEOPLE = 30_000;
    public static final int FIRST_YEAR = 2001;
    public static final int LAST_YEAR = 2098;

    public PopulationPlan {
        requireNonNull(records, "records");
        if (people < 0 || people > MOST_PEOPLE) throw new IllegalArgumentException("people out of range: " + people);
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR)
            throw new IllegalArgumentException("month out of range: " + month);
        if (records.isPresent() && (records.getAsInt() < 0 || records.getAsInt() > MAX_RECORDS))
            throw new IllegalArgumentException("records out of range: " + records.getAsInt());
        if (people == 0 && records.orElse(0) > 0) throw new IllegalArgumentException("records of nobody");
    }
}
