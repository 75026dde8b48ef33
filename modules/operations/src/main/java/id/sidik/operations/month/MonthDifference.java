package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.domain.RecapPerson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** One line of what differs between two states of a month. */
public sealed interface MonthDifference {
    RecapPerson person();

    /** A day came out otherwise. @param note why, where somebody said so */
    record Day(RecapPerson person, LocalDate date, DayResult before, DayResult after,
            Optional<FactNote> note) implements MonthDifference {}

    /** The allowance came out otherwise, in rupiah; empty when it was not known. */
    record Allowance(RecapPerson person, Optional<BigDecimal> before, Optional<BigDecimal> after)
            implements
                MonthDifference {}

    /** The position has another class. */
    record Reclassed(RecapPerson person, int before, OptionalInt after) implements MonthDifference {}

    /** Somebody is on the later one only. */
    record Appeared(RecapPerson person) implements MonthDifference {}

    /** Somebody is on the earlier one only. @param person as on the earlier one */
    record Vanished(RecapPerson person) implements MonthDifference {}

    /** Name, number, grade or position are printed otherwise. @param person as on the later one */
    record Renamed(RecapPerson person, RecapPerson before) implements MonthDifference {}

    /** The allowance of the whole unit waits, or no longer does. @param before and @param after why, blank when it does not */
    record Held(RecapPerson person, String before, String after) implements MonthDifference {}

    /** The regulation is another one, or has other values. @param before and @param after as printed */
    record Regulated(RecapPerson person, String before, String after) implements MonthDifference {}
}
