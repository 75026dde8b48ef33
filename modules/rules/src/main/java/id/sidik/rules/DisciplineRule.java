package id.sidik.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How absences of a year add up (rule model, section 1: {@code discipline}).
 *
 * @param minutesPerDay short minutes that make one day of absence
 * @param convert       whether short minutes make days at all
 * @param carryOver     whether the rest of the minutes goes into the next year
 * @param own           the ladder of the pack; empty when the national one of the date holds
 * @param consecutive   what a run of absences means whatever the total; empty when nothing
 */
public record DisciplineRule(int minutesPerDay, boolean convert, boolean carryOver, Optional<Ladder> own,
        Optional<Consecutive> consecutive) {
    /** @param days workdays in a row */
    public record Consecutive(int days, String code) {}

    /** The ladder for violations of that date. */
    public Ladder ladder(LocalDate day) {
        return own.orElseGet(() -> Ladder.at(day));
    }
}
