package id.sidik.operations.month;

import java.time.LocalDate;

/**
 * When a month is printed, reconciled and closed, by the unit's working days of the month after it.
 *
 * @param print     the draft is printed
 * @param open      first day for corrections
 * @param close     last day for them
 * @param last      the final is printed
 * @param daysLeft  working days from today to the last day for corrections, both counted; 0 when it is over
 */
public record MonthDates(LocalDate print, LocalDate open, LocalDate close, LocalDate last, int daysLeft) {}
